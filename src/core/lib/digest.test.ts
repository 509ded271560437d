import { expect, it } from 'vitest';
import { digest } from './digest.ts';

// The values of the algorithm's own page: a digest that was written once is never another.
it.each([
  ['', '811c9dc5'],
  ['a', 'e40c292c'],
  ['foobar', 'bf9cf968'],
  ['設計', '72697be8'],
])('%j has its digest', (text, expected) => expect(digest(text)).toBe(expected));
