import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knowledge } from '../core/report/knowledge.ts';
import { version } from './version.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';
const file = (name: string): string => join(folder, name);

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command of the unpacked package, started by Node alone. */
function ringwall(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [file('package/bin/ringwall.js'), ...args],
      { cwd: folder, maxBuffer: 2 ** 26 },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr }),
    );
    child.stdin?.end(input);
  });
}

describe('the package', { timeout: 60_000 }, () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ringwall-'));
    // Built as outside of a test.
    const { NODE_ENV: _, ...env } = process.env;
    const options = { cwd: root, env, shell: process.platform === 'win32' };
    await promisify(execFile)('npm', ['pack', '--silent', '--pack-destination', folder], options);
    await promisify(execFile)('tar', ['-xzf', `ringwall-${version}.tgz`], { cwd: folder });
  }, 120_000);
  afterAll(() => rm(folder, { recursive: true }));

  it('holds one file of code, and needs no other package', async () => {
    const files = await readdir(file('package'), { recursive: true });
    expect(files.map((name) => name.replaceAll('\\', '/')).toSorted()).toEqual([
      'LICENSE',
      'README.md',
      'bin',
      'bin/LICENSES.md',
      'bin/ringwall.js',
      'package.json',
    ]);
    const manifest: object = JSON.parse(await readFile(file('package/package.json'), 'utf8'));
    expect(manifest).toMatchObject({ version, bin: { ringwall: 'bin/ringwall.js' } });
    expect(manifest).not.toHaveProperty('dependencies');
    expect(await readFile(file('package/bin/ringwall.js'), 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(await readFile(file('package/bin/LICENSES.md'), 'utf8')).toMatch(/^## zod /m);
  });

  it('tells its version and the days of its facts', async () => {
    const { code, stdout } = await ringwall(['--version']);
    const [first, second] = stdout.split('\n');
    expect({ code, first }).toEqual({ code: 0, first: `ringwall ${version}` });
    expect(second?.match(/\d{4}-\d\d-\d\d/g)).toEqual(Object.values(knowledge));
  });

  it('ends with 1 and findings for the exposed default', async () => {
    expect(await ringwall(['new', 'aks-default', '--out', 'exposed.json'])).toMatchObject({ code: 0 });
    const { code, stdout, stderr } = await ringwall(['check', 'exposed.json', '--format', 'json']);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({
      on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      protections: { controlPlane: 'at-risk', inbound: 'at-risk', outbound: 'at-risk' },
      findings: expect.arrayContaining([expect.objectContaining({ fixable: true })]),
    });
  });

  it('ends with 0 for the reference architecture, read from the standard input', async () => {
    const { stdout } = await ringwall(['new', 'reference-architecture']);
    expect(await ringwall(['check', '-'], stdout)).toMatchObject({ code: 0, stderr: '' });
  });

  it('ends with 2 and one line that steers no terminal for bad input', async () => {
    const { code, stdout, stderr } = await ringwall(
      ['check', '-'],
      '{"version":1,"resources":{"a\\u001b":{}}}',
    );
    expect({ code, stdout, stderr }).toEqual({
      code: 2,
      stdout: '',
      stderr: 'ringwall: resources.a\u{FFFD}.kind is missing. Add it.\n',
    });
  });
});
