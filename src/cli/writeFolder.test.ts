import { mkdtemp, mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFolder } from './writeFolder.ts';

let base = '';
beforeEach(async () => {
  base = await mkdtemp(join(tmpdir(), 'ringwall-'));
});
afterEach(() => rm(base, { recursive: true }));

describe('writeFolder', () => {
  it('makes the folder and those below it', async () => {
    const folder = join(base, 'new', 'bundle');
    const written = await writeFolder(folder, [
      { path: 'main.tf', text: 'a' },
      { path: 'modules/aks.bicep', text: 'b' },
    ]);
    expect(written).toEqual({
      ok: true,
      value: [join(folder, 'main.tf'), join(folder, 'modules/aks.bicep')],
    });
    expect(await readFile(join(folder, 'modules/aks.bicep'), 'utf8')).toBe('b');
  });

  it.each(['../out.tf', '/etc/out.tf', 'a/../../out.tf', '.', ''])('writes nothing for %j', async (path) => {
    const folder = join(base, 'bundle');
    const written = await writeFolder(folder, [
      { path: 'main.tf', text: 'a' },
      { path, text: 'b' },
    ]);
    expect(written.ok).toBe(false);
    expect(await readdir(base)).toEqual([]);
  });

  it('follows no link that stands in the folder', async () => {
    const folder = join(base, 'bundle');
    await mkdir(folder);
    await mkdir(join(base, 'elsewhere'));
    await writeFile(join(base, 'secret'), 'kept');
    await symlink(join(base, 'secret'), join(folder, 'main.tf'));
    await symlink(join(base, 'elsewhere'), join(folder, 'modules'));
    expect((await writeFolder(folder, [{ path: 'main.tf', text: 'a' }])).ok).toBe(true);
    expect(await readFile(join(base, 'secret'), 'utf8')).toBe('kept');
    expect((await writeFolder(folder, [{ path: 'modules/a.tf', text: 'a' }])).ok).toBe(false);
    expect(await readdir(join(base, 'elsewhere'))).toEqual([]);
  });

  it('says which file cannot be written', async () => {
    await writeFile(join(base, 'file'), '');
    const written = await writeFolder(join(base, 'file'), [{ path: 'main.tf', text: 'a' }]);
    expect(written.ok ? '' : written.error.en).toMatch(/main\.tf" cannot be written \((EEXIST|ENOTDIR)\)\.$/);
  });
});
