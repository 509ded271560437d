import { readFile, stat } from 'node:fs/promises';
import { catalogue } from '../core/kinds/contract/catalogue.ts';
import { failure, success, type Result } from '../core/lib/result.ts';
import type { DesignDocument } from '../core/model/designDocument.ts';
import { documentErrorText } from '../core/model/documentErrorText.ts';
import { parseDocumentText } from '../core/model/parseDocument.ts';
import { decodeLink, looksLikeLink } from '../core/share/decodeLink.ts';
import { linkErrorText } from '../core/share/linkErrorText.ts';
import { fill, type Text } from '../core/text/text.ts';
import type { World } from './command.ts';
import { quoted } from './quoted.ts';

/** A design and the text that it was read from; without a path where it came from a link or the standard input. */
export interface ReadDesign {
  readonly document: DesignDocument;
  readonly text: string;
  readonly path?: string;
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
    return text.trim() === '' ? failure(texts.noInput) : parse(text);
  }
  try {
    const { size } = await stat(file);
    if (size > largestFile) return failure(fill(texts.tooLarge, { file: quoted(file) }));
    return parse(await readFile(file, 'utf8'), file);
  } catch (error) {
    // A link may be far longer than any path.
    if (looksLikeLink(file)) return parse(file);
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return failure(
      code === 'ENOENT' || code === 'ENAMETOOLONG'
        ? fill(texts.noFile, { file: quoted(file) })
        : fill(texts.unreadable, { file: quoted(file), code }),
    );
  }
}

function parse(text: string, path?: string): Result<ReadDesign, Text> {
  const origin = { text, ...(path === undefined ? {} : { path }) };
  if (looksLikeLink(text)) {
    const linked = decodeLink(text);
    return linked.ok ? success({ ...origin, document: linked.value }) : failure(linkErrorText(linked.error));
  }
  const parsed = parseDocumentText(text.replace(/^\u{FEFF}/u, ''), catalogue);
  return parsed.ok
    ? success({ ...origin, document: parsed.value })
    : failure(documentErrorText(parsed.error));
}
