import { diffLines } from 'diff';

/** Numbers of the lines of `after`, counted from 1, that `before` did not have. */
export function addedLines(before: string, after: string): readonly number[] {
  let line = 1;
  return diffLines(before, after).flatMap(({ added, removed, count }) => {
    if (removed) return [];
    const from = line;
    line += count;
    return added ? Array.from({ length: count }, (_, index) => from + index) : [];
  });
}
