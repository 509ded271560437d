import { createStore } from 'zustand/vanilla';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import type { VerdictFlip } from '../analysis/verdictFlips.ts';

export interface VerdictFlipState {
  /** The design in which they flipped. */
  readonly document: DesignDocument | undefined;
  readonly flips: readonly VerdictFlip[];
}

/** The verdicts that the last change of the design flipped, until somebody puts them away. */
export const verdictFlipStore = createStore<VerdictFlipState>()(() => ({ document: undefined, flips: [] }));
