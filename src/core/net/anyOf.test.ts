import { expect, it } from 'vitest';
import { allOf, anyOf, tri } from './anyOf.ts';
import type { Tri } from './flow.ts';

it.each<[Tri[], Tri, Tri]>([
  [[], 'no', 'yes'],
  [['no'], 'no', 'no'],
  [['yes'], 'yes', 'yes'],
  [['maybe'], 'maybe', 'maybe'],
  [['no', 'yes'], 'yes', 'no'],
  [['no', 'maybe', 'no'], 'maybe', 'no'],
  [['maybe', 'yes'], 'yes', 'maybe'],
])('any of %j is %s, all are %s', (answers, any, all) => {
  expect(anyOf(answers, (answer) => answer)).toBe(any);
  expect(allOf(...answers)).toBe(all);
});

it('knows what is known', () => expect([tri(true), tri(false)]).toEqual(['yes', 'no']));
