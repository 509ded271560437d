import { catalogue } from '../core/kinds/contract/catalogue.ts';
import { serializeDocument } from '../core/model/serializeDocument.ts';
import { fixAll } from '../core/rules/fixAll.ts';
import type { Finding } from '../core/rules/rule.ts';
import { fill, type Language, type Text } from '../core/text/text.ts';
import type { Command } from './command.ts';
import { isSerious } from './isSerious.ts';
import { refused } from './outcome.ts';
import { harmlessText } from './quoted.ts';
import { readDesign } from './readDesign.ts';
import { writeText } from './writeText.ts';

const texts = {
  applied: {
    en: '{count} fixes applied, {left} findings left. Written to {out}',
    ja: '{count}件を修正、指摘は残り{left}件。{out}に保存しました',
  },
  fixed: { en: 'fixed', ja: '修正' },
  left: { en: 'left', ja: '残り' },
} as const satisfies Record<string, Text>;

/** `ringwall fix`: the design after every repair that could be proved. */
export const fix: Command = {
  usage: 'FILE [--out F]',
  summary: { en: 'Apply every fix that can be proved', ja: '安全に適用できる修正をすべて適用する' },
  positionals: ['FILE'],
  options: { out: [] },
  async run({ FILE = '', out }, language, world) {
    const design = await readDesign(FILE, world);
    if (!design.ok) return refused(design.error);
    const { document, applied, remaining } = fixAll(design.value.document, world.today());
    const code = remaining.some(isSerious) ? 1 : 0;
    const text = serializeDocument(document, catalogue);
    if (out === undefined) return { code, output: text };
    const written = await writeText(out, text);
    if (!written.ok) return refused(written.error);
    const open = remaining.filter(({ waived }) => waived === undefined);
    const head = fill(texts.applied, { count: applied.length, left: open.length, out });
    const lines = [
      ...applied.map((finding) => line(texts.fixed, finding, language)),
      ...open.map((finding) => line(texts.left, finding, language)),
    ];
    return { code, output: `${[...lines, head[language]].join('\n')}\n` };
  },
};

function line(state: Text, { rule, message }: Finding, language: Language): string {
  return `  ${state[language]}  ${rule}  ${harmlessText(message[language])}`;
}
