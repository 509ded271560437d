import { createStore } from 'zustand/vanilla';
import type { FixProposal } from '../../core/rules/rule.ts';

export interface PreviewState {
  /** The repair that is previewed: the canvas shows its document while `viewStore.previewSide` is `after`. */
  readonly proposal: FixProposal | undefined;
}

export const previewStore = createStore<PreviewState>()(() => ({ proposal: undefined }));
