import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

/** In place of Vite: what it builds prints how often something was built, and what it was given. */
const builder = `
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const count = Number(readFileSync('count', 'utf8')) + 1;
writeFileSync('count', String(count));
if (readFileSync('src/core/a.ts', 'utf8') === 'broken') process.exit(1);
const folder = process.argv[process.argv.indexOf('--outDir') + 1];
mkdirSync(folder, { recursive: true });
writeFileSync(folder + '/ringwall.js', 'console.log(' + count + ', process.argv.slice(2).join())');
console.log('built');
`;

let root = '';
const at = (path: string): string => join(root, path);

function put(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'ringwall-'));
  const sources = ['src/core/a.ts', 'src/core/a.test.ts', 'src/core/deep/b.ts', 'src/cli/main.ts'];
  for (const path of [...sources, 'package-lock.json', 'vite.command.config.ts']) put(path, '');
  put('package.json', '{ "type": "module" }');
  put('node_modules/vite/bin/vite.js', builder);
  put('count', '0');
  mkdirSync(at('scripts'));
  copyFileSync(fileURLToPath(new URL('ringwall.mjs', import.meta.url)), at('scripts/ringwall.mjs'));
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (...args: readonly string[]): string =>
  execFileSync(process.execPath, [at('scripts/ringwall.mjs'), ...args], { encoding: 'utf8', stdio: 'pipe' });
const touch = (path: string): void => utimesSync(at(path), new Date(), new Date(Date.now() + 60_000));

it('builds what is missing, once, and hands the arguments on', () => {
  expect(run('check', '-')).toBe('1 check,-\n');
  expect(run('--version')).toBe('1 --version\n');
  expect(readdirSync(at('bin'))).toEqual(['ringwall.js']);
});

it.each(['src/core/deep/b.ts', 'src/cli/main.ts', 'package.json', 'package-lock.json'])(
  'builds anew after %s was changed',
  (path) => {
    run();
    touch(path);
    expect(run()).toBe('2 \n');
  },
);

it('builds anew after a file is gone', () => {
  run();
  rmSync(at('src/core/deep/b.ts'));
  touch('src/core/deep');
  expect(run()).toBe('2 \n');
});

it('does not build for a test', () => {
  run();
  touch('src/core/a.test.ts');
  expect(run()).toBe('1 \n');
});

it('starts nothing old where the build fails', () => {
  run();
  put('src/core/a.ts', 'broken');
  touch('src/core/a.ts');
  expect(() => run()).toThrow(expect.objectContaining({ status: 2, stdout: '' }));
  expect(readdirSync(at('bin'))).toEqual(['ringwall.js']);
});
