import type { Verdict, Walk } from './scenario.ts';

const badness: Readonly<Record<Verdict, number>> = { fail: 0, unknown: 1, pass: 2 };

/** Walks in the order of what they mean: the first decides on all. */
export function worstFirst(walks: readonly Walk[]): readonly Walk[] {
  return walks.toSorted((a, b) => badness[a.verdict] - badness[b.verdict]);
}
