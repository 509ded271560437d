/**
 * Milliseconds that half of the runs take at most. A run counts as the smaller of the time on the clock, to which adds
 * what else the machine does, and the processor time, to which adds what the engine's collector does on other cores.
 * Runs before the engine is warm do not count.
 */
export function medianTime(
  run: (index: number) => void,
  { warm, runs }: { readonly warm: number; readonly runs: number },
): number {
  for (let index = 0; index < warm; index += 1) run(index);
  const times = Array.from({ length: runs }, (_, index) => {
    const cpu = process.cpuUsage();
    const start = performance.now();
    run(warm + index);
    const elapsed = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    return Math.min(elapsed, (user + system) / 1000);
  }).toSorted((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? Number.NaN;
}
