import { expect, it } from 'vitest';
import { remembered } from './remembered.ts';

/** A function that remembers up to three characters, and the texts that it was computed for. */
function counted() {
  const computed: string[] = [];
  const upper = remembered(3, (text) => {
    computed.push(text);
    return text === '?' ? undefined : text.toUpperCase();
  });
  return { upper, computed };
}

it.each([
  ['abc', 'ABC'],
  ['?', undefined],
])('computes %s once', (text, expected) => {
  const { upper, computed } = counted();
  expect([upper(text), upper(text)]).toEqual([expected, expected]);
  expect(computed).toEqual([text]);
});

it('does not keep what is longer than anything with a meaning', () => {
  const { upper, computed } = counted();
  upper('abcd');
  upper('abcd');
  expect(computed).toEqual(['abcd', 'abcd']);
});

it('keeps 4096 results, and starts anew with the next', () => {
  const { upper, computed } = counted();
  const texts = Array.from({ length: 4096 }, (_, index) => index.toString(36));
  for (const text of [...texts, ...texts]) upper(text);
  expect(computed).toHaveLength(4096);
  upper('!');
  upper('0');
  expect(computed.slice(4096)).toEqual(['!', '0']);
});
