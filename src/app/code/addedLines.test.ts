import { describe, expect, it } from 'vitest';
import { addedLines } from './addedLines.ts';

describe('addedLines', () => {
  it.each([
    ['a\nb\n', 'a\nx\nb\n', [2]],
    ['a\nb\n', 'a\nb\n', []],
    ['', 'a\nb\n', [1, 2]],
    ['a\nb\n', 'b\n', []],
    ['a\n', 'x\n', [1]],
  ])('%j -> %j', (before, after, expected) => {
    expect(addedLines(before, after)).toEqual(expected);
  });
});
