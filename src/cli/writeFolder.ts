import { mkdir, open, realpath, rm, lstat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { failure, success, type Result } from '../core/lib/result.ts';
import { quoted } from '../core/text/quoted.ts';
import { fill, type Text } from '../core/text/text.ts';
import { unwritableText } from './writeText.ts';

const outside: Text = {
  en: '{file} would be written outside the folder. Nothing more was written.',
  ja: '{file}はフォルダーの外に書き込まれるため、中止しました。',
};

/**
 * Writes files below a folder, which is made where it is missing, and tells their paths. Nothing is written outside
 * the folder: neither by a path that leads out, nor through a link that stands in it.
 */
export async function writeFolder(
  folder: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<Result<readonly string[], Text>> {
  const root = resolve(folder);
  const stray = files.find(({ path }) => !isBelow(root, resolve(root, path)));
  if (stray !== undefined) return failure(fill(outside, { file: quoted(stray.path) }));
  const written: string[] = [];
  for (const { path, text } of files) {
    const target = join(root, path);
    try {
      await mkdir(dirname(target), { recursive: true });
      if (!isBelow(await realpath(root), join(await realpath(dirname(target)), 'file'))) {
        return failure(fill(outside, { file: quoted(path) }));
      }
      await replace(target, text);
    } catch (error) {
      return failure(unwritableText(target, error));
    }
    written.push(join(folder, path));
  }
  return success(written);
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== '' && way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A link that stands where the file belongs is replaced, never followed. */
async function replace(file: string, text: string): Promise<void> {
  const there = await lstat(file).catch(() => undefined);
  if (there?.isSymbolicLink() === true) await rm(file);
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}
