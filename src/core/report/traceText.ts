import { packetText } from '../net/addressText.ts';
import type { Hop, Step } from '../reach/engine/trace.ts';
import { harmlessText } from '../text/harmlessText.ts';
import type { Language, Text } from '../text/text.ts';
import { reportWords } from './reportWords.ts';
import type { TraceReport } from './traceReport.ts';

const texts = {
  request: { en: 'Request', ja: '行き' },
  reply: { en: 'Reply', ja: '戻り' },
  notes: { en: 'Noticed', ja: '補足' },
  'must-work': { en: 'must work', ja: '届くべき通信' },
  'must-be-blocked': { en: 'must be blocked', ja: '遮断すべき通信' },
  blockers: { en: 'All that stands in the way, in order', ja: '遮断しているすべての要素（順）' },
  noBlocker: { en: 'Nothing stands in the way.', ja: '遮断している要素はありません。' },
  computed: {
    en: 'Computed from the drawing. No packet was sent.',
    ja: '図面からの計算結果です。実際のパケットは送信していません。',
  },
} as const satisfies Record<string, Text>;

/** A trace for a person at a terminal: the verdict, then every hop with what decided there and why. */
export function traceText(trace: TraceReport, language: Language): string {
  const { intent, verdict, judgement, disposition, reason, hops, returnHops, findings } = trace;
  const blocks: readonly (readonly string[])[] = [
    [
      `${reportWords.verdicts[verdict][language]}: ${harmlessText(judgement[language])}`,
      `${texts[intent][language]} · ${disposition} · ${reason}`,
    ],
    [texts.request[language], ...hopLines(hops, language)],
    returnHops.length === 0 ? [] : [texts.reply[language], ...hopLines(returnHops, language)],
    findings.length === 0
      ? []
      : [
          texts.notes[language],
          ...findings.map(({ code, text }) => `  ${code}: ${harmlessText(text[language])}`),
        ],
    blockerLines(trace.blockers, language),
    [texts.computed[language]],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function blockerLines(blockers: TraceReport['blockers'], language: Language): readonly string[] {
  if (blockers === undefined) return [];
  if (blockers.length === 0) return [texts.noBlocker[language]];
  return [
    texts.blockers[language],
    ...blockers.flatMap(({ reason, explanation, rule, decidedBy, advice }, index) => {
      const who = [decidedBy?.label[language], rule?.name].filter((part) => part !== undefined).join(' / ');
      return [
        `${String(index + 1).padStart(3)}. ${harmlessText(who)} · ${reason} · ${harmlessText(explanation[language])}`,
        ...(advice === undefined ? [] : [`       ${harmlessText(advice[language])}`]),
      ];
    }),
  ];
}

function hopLines(hops: readonly Hop[], language: Language): readonly string[] {
  return hops.flatMap(({ node, source, destination, port, steps }, index) => [
    `${String(index + 1).padStart(3)}. ${harmlessText(node.label[language])}  (${packetText(`${source} -> ${destination}:${port}`)[language]})`,
    ...steps.flatMap((step) => stepLines(step, language)),
  ]);
}

function stepLines(
  { action, by, rule, detail, why, considered = [] }: Step,
  language: Language,
): readonly string[] {
  const decided = [by?.label[language], rule?.name].filter((part) => part !== undefined && part !== '');
  const parts = [decided.join(' / '), packetText(detail ?? '')[language], why[language]].filter(
    (part) => part !== '',
  );
  return [
    `       ${action.padEnd(8)} ${harmlessText(parts.join(' · '))}`,
    ...considered
      .map((other) => harmlessText(`${other.name}: ${other.why[language]}`))
      .map((line) => `                  - ${line}`),
  ];
}
