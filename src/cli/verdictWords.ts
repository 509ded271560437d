import type { Verdict } from '../core/scenarios/scenario.ts';
import type { Text } from '../core/text/text.ts';

export const verdictWords: Readonly<Record<Verdict, Text>> = {
  pass: { en: 'pass', ja: '合格' },
  fail: { en: 'fail', ja: '不合格' },
  unknown: { en: 'cannot tell', ja: '判定不可' },
};
