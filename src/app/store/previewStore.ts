import { createStore } from 'zustand/vanilla';
import type { Analysis } from '../../core/rules/analysis.ts';
import type { FixProposal } from '../../core/rules/rule.ts';

export interface PreviewState {
  /** The repair that is previewed: the canvas shows its document while `viewStore.previewSide` is `after`. */
  readonly proposal: FixProposal | undefined;
  /** What is found in the proposed document. */
  readonly after: Analysis | undefined;
}

export const previewStore = createStore<PreviewState>()(() => ({ proposal: undefined, after: undefined }));
