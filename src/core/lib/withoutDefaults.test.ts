import { expect, it } from 'vitest';
import type { JsonObject } from './canonicalJson.ts';
import { withoutDefaults } from './withoutDefaults.ts';

it.each<readonly [JsonObject, JsonObject, JsonObject]>([
  [{ a: 1, b: 2 }, { a: 1, b: 1 }, { b: 2 }],
  [{ a: { x: 1, y: 2 } }, { a: { y: 2, x: 1 } }, {}],
  [{ a: undefined }, { a: 1 }, {}],
  [{ unknown: [] }, {}, { unknown: [] }],
  [
    { b: null, a: '' },
    { b: 0, a: ' ' },
    { b: null, a: '' },
  ],
])('%j without %j is %j', (values, defaults, kept) => {
  expect(Object.entries(withoutDefaults(values, defaults))).toEqual(Object.entries(kept));
});
