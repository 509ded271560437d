import type { ResourceId } from '../../core/model/designDocument.ts';
import { designStore } from '../store/designStore.ts';
import { writeFlow } from '../store/flowDraftStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { flowAt } from './flowEnds.ts';

/** Opens the form of a new flow that starts at a resource, or leads to it where it starts none. */
export function traceFrom(id: ResourceId | undefined): void {
  const { document, readOnly } = designStore.getState();
  viewStore.getState().showTab('traffic');
  if (!readOnly) writeFlow(id === undefined ? {} : flowAt(document, id));
}
