import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Budget } from './budget.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'node_modules/.cache/bench-command');
const command = join(root, 'bin/ringwall.js');
const empty = join(folder, 'empty.js');
const design = join(folder, 'design.json');

/** Has a process tell, at its end, the processor time that it took. */
const tellTime = `data:text/javascript,${encodeURIComponent(
  'process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stderr.write(`${(user + system) / 1000}`); });',
)}`;

/**
 * Milliseconds of one run of Node: the smaller of the time on the clock and the processor time, because what else a
 * machine does only ever adds.
 */
function timeOf(args: readonly string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', tellTime, ...args], {
    encoding: 'utf8',
  });
  const elapsed = performance.now() - start;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return Math.min(elapsed, Number(stderr));
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

const [batches, runs] = [3, 5];

/** How much longer the command takes than a Node that does nothing, in the quietest of some batches, run in turn. */
function timeOverEmptyNode(args: readonly string[]): number {
  mkdirSync(folder, { recursive: true });
  writeFileSync(empty, '');
  // Builds the command where it is older than its sources.
  timeOf([join(root, 'scripts/ringwall.mjs'), 'new', 'reference-architecture', '--out', design]);
  const medians = Array.from({ length: batches }, () =>
    median(Array.from({ length: runs }, () => timeOf([command, ...args]) - timeOf([empty]))),
  );
  return Math.min(...medians);
}

/** What every use of the command costs before it does anything. */
export const commandStart: Budget = {
  name: 'Start of the command, over an empty Node, median',
  unit: 'ms',
  limit: 150,
  measure: () => timeOverEmptyNode(['--version']),
};

export const commandCheck: Budget = {
  name: 'Check of the reference architecture by the command, over an empty Node, median',
  unit: 'ms',
  limit: 600,
  measure: () => timeOverEmptyNode(['check', design]),
};
