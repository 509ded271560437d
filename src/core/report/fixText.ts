import type { FixedDesign } from '../rules/fixAll.ts';
import type { Finding } from '../rules/rule.ts';
import { harmlessText } from '../text/harmlessText.ts';
import { fill, type Language, type Text } from '../text/text.ts';

const texts = {
  applied: {
    en: '{count} fixes applied, {left} findings left. Written to {out}',
    ja: '{count}件を修正、指摘は残り{left}件。{out}に保存しました',
  },
  fixed: { en: 'fixed', ja: '修正' },
  left: { en: 'left', ja: '残り' },
} as const satisfies Record<string, Text>;

/** What was fixed and what is left for a person at a terminal; `out` is where the design was written. */
export function fixText({ applied, remaining }: FixedDesign, out: string, language: Language): string {
  const open = remaining.filter(({ waived }) => waived === undefined);
  const head = fill(texts.applied, { count: applied.length, left: open.length, out });
  const lines = [
    ...applied.map((finding) => findingLine(texts.fixed, finding, language)),
    ...open.map((finding) => findingLine(texts.left, finding, language)),
  ];
  return `${[...lines, head[language]].join('\n')}\n`;
}

function findingLine(state: Text, { rule, message }: Finding, language: Language): string {
  return `  ${state[language]}  ${rule}  ${harmlessText(message[language])}`;
}
