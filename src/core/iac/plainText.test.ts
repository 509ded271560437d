import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentLines } from './plainText.ts';

describe('commentLines', () => {
  it('wraps at spaces', () => {
    const words = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
    const lines = commentLines(words, '//');
    expect(lines.length).toBe(3);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(90);
    expect(lines.map((line) => line.slice(3)).join(' ')).toBe(words);
  });

  it.each([
    ['a\r\nresource "x" {}', '# a resource "x" {}'],
    ['a\u2028b\u0085c\u000bd\u202ee', '# a b c d e'],
    ['', '#'],
  ])('%j is %s', (text, line) => {
    expect(commentLines(text, '#')).toEqual([line]);
  });

  it('never ends the comment', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const line of commentLines(text, '#')) {
          expect(line).toMatch(/^#/);
          expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        }
      }),
    );
  });
});
