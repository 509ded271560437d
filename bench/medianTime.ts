const batches = 5;

/**
 * Milliseconds that half of the runs take at most, in the quietest of some batches: what else a machine does comes and
 * goes, and only ever adds. For the same reason a run counts as the smaller of the time on the clock and the processor
 * time, to which adds what the engine's collector does on other cores. Runs before the engine is warm do not count.
 */
export function medianTime(
  run: (index: number) => void,
  { warm, runs }: { readonly warm: number; readonly runs: number },
): number {
  for (let index = 0; index < warm; index += 1) run(index);
  const size = Math.ceil(runs / batches);
  const medians = Array.from({ length: Math.ceil(runs / size) }, (_, batch) => {
    const times = Array.from({ length: size }, (__, index) => timeOf(run, warm + batch * size + index));
    return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
  });
  return Math.min(...medians);
}

function timeOf(run: (index: number) => void, index: number): number {
  const before = process.cpuUsage();
  const start = performance.now();
  run(index);
  const elapsed = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  return Math.min(elapsed, (user + system) / 1000);
}
