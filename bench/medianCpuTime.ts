/**
 * Milliseconds of processor time that half of the runs take at most, so that what else a machine does at the same time
 * does not decide. Runs before the engine is warm do not count.
 */
export function medianCpuTime(
  run: (index: number) => void,
  { warm, runs }: { readonly warm: number; readonly runs: number },
): number {
  for (let index = 0; index < warm; index += 1) run(index);
  const times = Array.from({ length: runs }, (_, index) => {
    const start = process.cpuUsage();
    run(warm + index);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  }).toSorted((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}
