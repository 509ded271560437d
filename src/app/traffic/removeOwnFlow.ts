import { removeFlow } from '../../core/model/edits.ts';
import type { OwnFlow } from '../../core/model/ownFlow.ts';
import { fill } from '../../core/text/text.ts';
import { designStore } from '../store/designStore.ts';
import { showToast } from '../store/toastStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { formText } from './formText.ts';

/** Takes a flow out of the design; one click brings it back. */
export function removeOwnFlow({ id, name }: Pick<OwnFlow, 'id' | 'name'>): void {
  viewStore.getState().set({ shownWalk: undefined });
  designStore.getState().apply(formText.removeFlow, removeFlow(id));
  showToast({
    text: fill(formText.removed, { name }),
    icon: 'ui-trash',
    action: { label: formText.undo, perform: () => designStore.getState().undo() },
  });
}
