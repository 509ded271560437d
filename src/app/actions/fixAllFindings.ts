import { fill } from '../../core/text/text.ts';
import { engine } from '../analysis/engineClient.ts';
import { designStore } from '../store/designStore.ts';
import { showToast } from '../store/toastStore.ts';
import { text } from './text.ts';

/** Applies every fix that holds, as one step of the history; nothing, where the design was edited meanwhile. */
export async function fixAllFindings(): Promise<void> {
  const before = designStore.getState().document;
  const { document, applied } = await engine().fixAll(before);
  if (designStore.getState().document !== before) return;
  if (applied.length === 0) {
    showToast({ text: text.nothingToFix, icon: 'severity-low' });
    return;
  }
  designStore.getState().apply(text.fixAll, () => document);
  showToast({
    text: fill(text.fixedAll, { count: applied.length }),
    icon: 'ui-check',
    action: { label: text.undo, perform: () => designStore.getState().undo() },
  });
}
