/** How many tests of a runner passed and failed. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** A step that is one check as a whole: its exit code is its only result. */
export function countExit(exitCode: number): TestCounts {
  return exitCode === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** Reads a last line like `12 passed, 0 failed, 3 not yet`; undefined where it is something else. */
export function countLastLine(lastLine: string): TestCounts | undefined {
  const match = /^(\d+) passed, (\d+) failed\b/.exec(lastLine);
  return match === null ? undefined : { passed: Number(match[1]), failed: Number(match[2]) };
}

/** Reads the report of vitest's JSON reporter. A file that does not load counts as one failure. */
export function countVitest(report: unknown): TestCounts | undefined {
  const passed = numberAt(report, 'numPassedTests');
  const failed = numberAt(report, 'numFailedTests');
  if (passed === undefined || failed === undefined) return undefined;
  const suites = valueAt(report, 'testResults');
  const unloaded = Array.isArray(suites) ? suites.filter(failedToLoad).length : 0;
  return { passed, failed: failed + unloaded };
}

/** Reads the report of Playwright's JSON reporter. A test that is flaky or was left out did not pass. */
export function countPlaywright(report: unknown): TestCounts | undefined {
  const stats = valueAt(report, 'stats');
  const passed = numberAt(stats, 'expected');
  if (passed === undefined) return undefined;
  const failed = ['unexpected', 'flaky', 'skipped'].map((key) => numberAt(stats, key) ?? 0);
  return { passed, failed: failed.reduce((sum, count) => sum + count, 0) };
}

/**
 * What a step adds to the total. A runner that ends in an error without naming a failed test, or that leaves no
 * count at all, counts as one failure: nothing that went wrong may look like a pass.
 */
export function settleCounts(counts: TestCounts | undefined, exitCode: number): TestCounts {
  if (counts === undefined) return { passed: 0, failed: 1 };
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function failedToLoad(suite: unknown): boolean {
  const tests = valueAt(suite, 'assertionResults');
  return valueAt(suite, 'status') === 'failed' && Array.isArray(tests) && tests.length === 0;
}

function numberAt(value: unknown, key: string): number | undefined {
  const found = valueAt(value, key);
  return typeof found === 'number' ? found : undefined;
}

function valueAt(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
