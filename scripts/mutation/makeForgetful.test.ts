import { expect, it } from 'vitest';
import { makeForgetful } from './makeForgetful.ts';

it.each([
  ['const a = new Map<B, C>();', 'const a = new ForgetfulMap<B, C>();'],
  ['export const a = new WeakMap();', 'export const a = new ForgetfulWeakMap();'],
  ['export const a = remembered(9, b);', 'export const a = forgetful(() => remembered(9, b));'],
])('%s -> %s', (source, expected) => expect(makeForgetful('some.ts', source)).toBe(expected));

it.each([
  ['const a = new Map(b);'],
  ['const a = () => new Map();'],
  ['const a = b(9);'],
  ['const a = new Set();'],
])('leaves %s alone', (source) => expect(makeForgetful('some.ts', source)).toBe(source));
