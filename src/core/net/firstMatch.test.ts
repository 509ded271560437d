import { describe, expect, it } from 'vitest';
import { firstMatch } from './firstMatch.ts';
import type { Tri } from './flow.ts';

type Rule = readonly [name: string, allow: boolean, answer: Tri];

function decide(...rules: readonly Rule[]) {
  const why = { en: 'why', ja: '理由' };
  const { decided, uncertain, passed } = firstMatch(
    rules,
    ([, , answer]) => ({ answer, why }),
    (a, b) => a[1] === b[1],
  );
  return { decided: decided?.[0], uncertain: uncertain?.[0], passed: passed.map(({ rule }) => rule[0]) };
}

describe('firstMatch', () => {
  it('takes the first rule that matches', () => {
    expect(decide(['a', true, 'no'], ['b', false, 'yes'], ['c', true, 'yes'])).toEqual({
      decided: 'b',
      uncertain: undefined,
      passed: ['a'],
    });
  });

  it('does not mind a rule that may match and would decide the same', () => {
    expect(decide(['a', true, 'maybe'], ['b', true, 'yes']).uncertain).toBeUndefined();
  });

  it('names the first rule that may match where none certainly does', () => {
    expect(decide(['a', true, 'maybe'], ['b', false, 'maybe'])).toEqual({
      decided: undefined,
      uncertain: 'a',
      passed: ['a', 'b'],
    });
    expect(decide(['a', true, 'no']).uncertain).toBeUndefined();
  });

  it('names the rule that may match and would decide otherwise', () => {
    const rules: Rule[] = [
      ['a', true, 'maybe'],
      ['b', false, 'maybe'],
      ['c', true, 'yes'],
    ];
    expect(decide(...rules)).toEqual({ decided: 'c', uncertain: 'b', passed: ['a', 'b'] });
  });
});
