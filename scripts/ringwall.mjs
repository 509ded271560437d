// `npm run ringwall`: the built command, built first where it is missing or older than its sources. Plain JavaScript,
// so that Node starts it as it is: a loader takes longer than most of what the command does.
import { spawnSync } from 'node:child_process';
import { readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'bin');
const built = join(folder, 'ringwall.js');
const sources = ['src/core', 'src/cli', 'package.json', 'package-lock.json', 'vite.command.config.ts'];

/** When a file, or anything below a folder, was changed last: a folder is changed when a file in it goes. */
function changedAt(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  const below = readdirSync(path).filter((name) => !name.includes('.test.'));
  return below.reduce((last, name) => Math.max(last, changedAt(join(path, name))), stats.mtimeMs);
}

function isUpToDate() {
  const made = statSync(built, { throwIfNoEntry: false })?.mtimeMs;
  return made !== undefined && sources.every((source) => changedAt(join(root, source)) < made);
}

/** Built beside and moved into place, so that two at once never read half a file; as old as what was read for it. */
function build() {
  const begun = new Date();
  const own = join(folder, `.${process.pid}`);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const flags = ['build', '--config', 'vite.command.config.ts', '--outDir', own, '--logLevel', 'warn'];
  // Its words go where errors go: what the command prints is read by programs.
  const { status } = spawnSync(process.execPath, [vite, ...flags], { cwd: root, stdio: ['ignore', 2, 2] });
  if (status === 0) {
    utimesSync(join(own, 'ringwall.js'), begun, begun);
    for (const name of readdirSync(own)) renameSync(join(own, name), join(folder, name));
  }
  rmSync(own, { recursive: true, force: true });
  return status === 0;
}

if (isUpToDate() || build()) await import(pathToFileURL(built).href);
else process.exitCode = 2;
