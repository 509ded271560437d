import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonicalJson.ts';
import { deepEqual } from './deepEqual.ts';

describe('canonicalJson', () => {
  it('sorts keys by code unit, integers included, and drops undefined', () => {
    const value = { b: [1, { z: null, a: 'é"' }], B: true, '10': 1, '9': 2, gone: undefined };
    expect(canonicalJson(value)).toBe('{"10":1,"9":2,"B":true,"b":[1,{"a":"é\\"","z":null}]}');
  });

  it('is JSON of the same value', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        const value = JSON.parse(json);
        expect(deepEqual(JSON.parse(canonicalJson(value)), value)).toBe(true);
      }),
    );
  });
});

describe('deepEqual', () => {
  it('is equality of the canonical texts', () => {
    const json = fc.json({ maxDepth: 2 });
    fc.assert(
      fc.property(json, json, (first, second) => {
        const [a, b] = [JSON.parse(first), JSON.parse(second)];
        expect(deepEqual(a, b)).toBe(canonicalJson(a) === canonicalJson(b));
        expect(deepEqual(a, JSON.parse(first))).toBe(true);
      }),
    );
  });

  it.each([
    [{ a: 1, b: undefined }, { a: 1 }, true],
    [{ a: undefined }, { b: undefined }, true],
    [{ toString: 1 }, { a: 1 }, false],
    [[], {}, false],
    [null, {}, false],
    [[1, 2], [1], false],
    [{ a: [{ b: 1 }] }, { a: [{ b: 2 }] }, false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(deepEqual(a, b)).toBe(expected);
    expect(deepEqual(b, a)).toBe(expected);
  });
});
