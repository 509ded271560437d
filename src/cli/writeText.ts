import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failure, success, type Result } from '../core/lib/result.ts';
import { quoted } from '../core/text/quoted.ts';
import { fill, type Text } from '../core/text/text.ts';

const unwritable: Text = {
  en: '{file} cannot be written ({code}).',
  ja: '{file}に書き込めません ({code})。',
};

/** Writes a file, with the folders above it. */
export async function writeText(file: string, text: string): Promise<Result<undefined, Text>> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
    return success(undefined);
  } catch (error) {
    return failure(unwritableText(file, error));
  }
}

export function unwritableText(file: string, error: unknown): Text {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return fill(unwritable, { file: quoted(file), code });
}
