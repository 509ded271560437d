import { encodeLink } from '../core/ringwall.ts';
import type { Command } from './command.ts';
import { refused } from './outcome.ts';
import { readDesign } from './readDesign.ts';

/** Where `npm start` serves the designer. */
const served = 'http://localhost:4173/';

/** `ringwall link`: the design as a link. */
export const link: Command = {
  usage: 'FILE [--base URL]',
  summary: {
    en: `Print a link that holds the design (base: ${served})`,
    ja: `設計の入ったリンクを出力する (既定のベースURL: ${served})`,
  },
  positionals: ['FILE'],
  options: { base: [] },
  async run({ FILE = '', base = served }, _language, world) {
    const design = await readDesign(FILE, world);
    if (!design.ok) return refused(design.error);
    return { code: 0, output: `${base.replace(/#.*$/s, '')}${encodeLink(design.value.document)}\n` };
  },
};
