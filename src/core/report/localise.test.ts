import { expect, it } from 'vitest';
import { localise } from './localise.ts';

it.each<[unknown, unknown]>([
  [{ en: 'a', ja: 'あ' }, 'あ'],
  [
    { list: [{ why: { en: 'a', ja: 'あ' } }], count: 1, none: null, gone: undefined },
    { list: [{ why: 'あ' }], count: 1, none: null },
  ],
  [
    { en: 'a', ja: 'あ', more: 1 },
    { en: 'a', ja: 'あ', more: 1 },
  ],
  [
    { en: 1, ja: 2 },
    { en: 1, ja: 2 },
  ],
])('puts %j into one language', (value, expected) => {
  expect(localise(value, 'ja')).toEqual(expected);
});
