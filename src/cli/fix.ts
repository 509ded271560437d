import { fixAll, isSerious, serialize } from '../core/ringwall.ts';
import { fixText } from '../core/report/fixText.ts';
import type { Command } from './command.ts';
import { dayIn } from './dayIn.ts';
import { refused } from './outcome.ts';
import { readDesign } from './readDesign.ts';
import { writeText } from './writeText.ts';

/** `ringwall fix`: the design after every repair that could be proved. */
export const fix: Command = {
  usage: 'FILE [--on YYYY-MM-DD] [--out F]',
  summary: { en: 'Apply every fix that can be proved', ja: '安全に適用できる修正をすべて適用する' },
  positionals: ['FILE'],
  options: { on: [], out: [] },
  async run({ FILE = '', on, out }, language, world) {
    const day = dayIn(on, world);
    if (!day.ok) return refused(day.error.reason);
    const design = await readDesign(FILE, world);
    if (!design.ok) return refused(design.error);
    const fixed = fixAll(design.value.document, { on: day.value });
    const code = fixed.remaining.some(isSerious) ? 1 : 0;
    const text = serialize(fixed.document);
    if (out === undefined) return { code, output: text };
    const written = await writeText(out, text);
    return written.ok ? { code, output: fixText(fixed, out, language) } : refused(written.error);
  },
};
