import { bundle } from '../core/ringwall.ts';
import type { Command } from './command.ts';
import { refused } from './outcome.ts';
import { readDesign } from './readDesign.ts';
import { writeFolder } from './writeFolder.ts';

const needed = {
  en: '--to and --out are needed. Usage: ringwall export FILE --to terraform|bicep --out DIR',
  ja: '--toと--outを指定してください。使い方: ringwall export FILE --to terraform|bicep --out DIR',
};

/** `ringwall export`: a deployable bundle in a folder. */
export const exportBundle: Command = {
  usage: 'FILE --to terraform|bicep --out DIR',
  summary: { en: 'Write a deployable bundle into a folder', ja: 'デプロイ可能な一式をフォルダーに書き出す' },
  positionals: ['FILE'],
  options: { to: ['terraform', 'bicep'], out: [] },
  async run({ FILE = '', to, out }, _language, world) {
    if ((to !== 'terraform' && to !== 'bicep') || out === undefined) return refused(needed);
    const design = await readDesign(FILE, world);
    if (!design.ok) return refused(design.error);
    const written = await writeFolder(out, bundle(design.value.document, to));
    return written.ok ? { code: 0, output: `${written.value.join('\n')}\n` } : refused(written.error);
  },
};
