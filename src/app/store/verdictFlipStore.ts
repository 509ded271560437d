import { createStore } from 'zustand/vanilla';
import type { VerdictFlip } from '../analysis/verdictFlips.ts';

/** The verdicts that the last change of the design flipped, until somebody puts them away. */
export const verdictFlipStore = createStore<{ readonly flips: readonly VerdictFlip[] }>()(() => ({
  flips: [],
}));
