import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runStep, type StepEnd } from './runStep.ts';
import { countExit, countLastLine, countPlaywright, countVitest, settleCounts } from './testCounts.ts';
import type { TestCounts } from './testCounts.ts';

/** One part of `npm test`: what it runs, and how its result is counted. */
interface Step {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Record<string, string>;
  readonly count: (end: StepEnd) => TestCounts | undefined;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'node_modules/.cache/test-reports');
const unitReport = join(reports, 'unit.json');
const journeyReport = join(reports, 'e2e.json');

const byExit = (end: StepEnd): TestCounts => countExit(end.exitCode);
const byLastLine = (end: StepEnd): TestCounts | undefined => countLastLine(end.lastLine);

const steps: readonly Step[] = [
  { name: 'typecheck', command: ['tsc', '-b'], count: byExit },
  { name: 'lint', command: ['oxlint', '--type-aware', '--deny-warnings'], count: byExit },
  { name: 'format', command: ['prettier', '--check', '.'], count: byExit },
  {
    name: 'unit',
    command: ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    count: () => countVitest(readReport(unitReport)),
  },
  { name: 'vectors', command: ['tsx', 'scripts/vectors.ts'], count: byLastLine },
  { name: 'build', command: ['vite', 'build'], count: byExit },
  // Before browsers and compilers, some of which linger.
  { name: 'bench', command: ['tsx', 'bench/run.ts'], count: byLastLine },
  {
    name: 'e2e',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: journeyReport },
    count: () => countPlaywright(readReport(journeyReport)),
  },
  { name: 'conformance', command: ['tsx', 'scripts/conformance.ts'], count: byLastLine },
];

process.chdir(root);
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const path = `${join(root, 'node_modules/.bin')}${delimiter}${process.env['PATH'] ?? ''}`;

const results: { readonly name: string; readonly counts: TestCounts }[] = [];
for (const { name, command, env, count } of steps) {
  console.log(`\n== ${name} ==`);
  const end = await runStep(command, { PATH: path, ...env });
  results.push({ name, counts: settleCounts(count(end), end.exitCode) });
}

console.log('\n== summary ==');
for (const { name, counts } of results) {
  console.log(`${name.padEnd(12)} ${counts.passed} passed, ${counts.failed} failed`);
}
const passed = results.reduce((sum, { counts }) => sum + counts.passed, 0);
const failed = results.reduce((sum, { counts }) => sum + counts.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function readReport(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}
