/**
 * Milliseconds that half of the runs take at most. Of several rounds the quietest counts: what else a machine does at
 * the same time is not what a budget is about. Runs before the engine is warm do not count.
 */
export function medianTime(
  run: (index: number) => void,
  { warm, runs, rounds = 5 }: { readonly warm: number; readonly runs: number; readonly rounds?: number },
): number {
  let index = 0;
  for (; index < warm; index += 1) run(index);
  const medians = Array.from({ length: rounds }, () => {
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      run((index += 1));
      return performance.now() - start;
    }).toSorted((a, b) => a - b);
    return times[Math.floor(times.length / 2)] ?? Number.NaN;
  });
  return Math.min(...medians);
}
