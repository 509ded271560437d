import { expect, it } from 'vitest';
import type { ScenarioResult, Verdict } from '../../core/scenarios/scenario.ts';
import { verbatim } from '../../core/text/text.ts';
import { verdictFlips } from './verdictFlips.ts';

const result = (
  id: string,
  verdict: Verdict,
  intent: ScenarioResult['intent'] = 'must-work',
): ScenarioResult => ({
  id,
  group: 'own',
  protection: 'outbound',
  intent,
  title: verbatim(id),
  verdict,
  walks: [],
});

it.each<[string, readonly ScenarioResult[], readonly ScenarioResult[], readonly string[]]>([
  ['a verdict that differs', [result('a', 'pass')], [result('a', 'fail')], ['a pass fail']],
  ['none that is the same', [result('a', 'pass')], [result('a', 'pass')], []],
  ['none that is new', [], [result('a', 'fail')], []],
  ['none that is gone', [result('a', 'fail')], [], []],
  [
    'none that asks for the opposite now',
    [result('a', 'fail')],
    [result('a', 'pass', 'must-be-blocked')],
    [],
  ],
])('tells %s', (_, before, after, flips) => {
  expect(
    verdictFlips(before, after).map(
      (flip) => `${flip.after.id} ${flip.before.verdict} ${flip.after.verdict}`,
    ),
  ).toEqual(flips);
});
