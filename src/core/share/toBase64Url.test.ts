import { expect, it } from 'vitest';
import { fromBase64Url, toBase64Url } from './toBase64Url.ts';

it.each([
  [[], ''],
  [[0], 'AA'],
  [[255], '_w'],
  [[251, 255], '-_8'],
  [[104, 101, 108, 108, 111], 'aGVsbG8'],
])('%j is %j, and back', (bytes, text) => {
  expect(toBase64Url(new Uint8Array(bytes))).toBe(text);
  expect(fromBase64Url(text)).toEqual({ bytes: new Uint8Array(bytes), exact: true });
});

it.each([
  ['_x', 'a bit too many'],
  ['AAAAA', 'a character too many'],
])('sees that no bytes give %s: %s', (text) => expect(fromBase64Url(text)?.exact).toBe(false));

it.each([['A='], ['A+'], ['あ']])('refuses %j', (text) => expect(fromBase64Url(text)).toBeUndefined());
