import { readFile, stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { looksLikeLink, parse, type DesignDocument, type DesignFile } from '../core/ringwall.ts';
import { failure, success, type Result } from '../core/lib/result.ts';
import { quoted } from '../core/text/quoted.ts';
import { fill, type Text } from '../core/text/text.ts';
import type { World } from './command.ts';

/** A design and the file that it was read from; without one where it came from a link or the standard input. */
export interface ReadDesign {
  readonly document: DesignDocument;
  readonly file?: DesignFile;
}

const largestFile = 20 * 1024 * 1024;

const texts = {
  noFile: {
    en: 'There is no file {file}. FILE is a design file, a link, or - for the standard input.',
    ja: '{file}というファイルはありません。FILEには設計ファイル、リンク、または標準入力を表す - を指定してください。',
  },
  unreadable: { en: '{file} cannot be read ({code}).', ja: '{file}を読み取れません ({code})。' },
  tooLarge: { en: '{file} is larger than any design.', ja: '{file}は設計の上限より大きいファイルです。' },
  noInput: { en: 'The standard input is empty.', ja: '標準入力が空です。' },
} as const satisfies Record<string, Text>;

/** The design that FILE names: a design file, a link, or `-` for either of them on the standard input. */
export async function readDesign(file: string, world: World): Promise<Result<ReadDesign, Text>> {
  if (file === '-') {
    const text = await world.readInput();
    return text.trim() === '' ? failure(texts.noInput) : designIn(text);
  }
  try {
    const { size } = await stat(file);
    if (size > largestFile) return failure(fill(texts.tooLarge, { file: quoted(file) }));
    return designIn(await readFile(file, 'utf8'), file);
  } catch (error) {
    // A link may be far longer than any path.
    if (looksLikeLink(file)) return designIn(file);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return failure(
      code === 'ENOENT' || code === 'ENAMETOOLONG'
        ? fill(texts.noFile, { file: quoted(file) })
        : fill(texts.unreadable, { file: quoted(file), code }),
    );
  }
}

function designIn(text: string, path?: string): Result<ReadDesign, Text> {
  const parsed = parse(text);
  if (!parsed.ok) return failure(parsed.error.reason);
  const file = path === undefined ? {} : { file: { uri: uriOf(path), text } };
  return success({ document: parsed.value, ...file });
}

/** Relative where the path is, as reports are read elsewhere than where they are made. */
function uriOf(path: string): string {
  if (isAbsolute(path)) return pathToFileURL(path).href;
  return path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/');
}
