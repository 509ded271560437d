import { Script } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { findMutants } from './findMutants.ts';
import { instrument } from './instrument.ts';

/** What an expression comes to without a mutant, and with each of its mutants. */
function valuesOf(expression: string): readonly unknown[] {
  const source = `(${expression})`;
  const mutants = findMutants('some.ts', source).map((mutant, id) => ({ ...mutant, id }));
  const script = new Script(instrument(source, mutants));
  return [undefined, ...mutants.keys()].map((on): unknown =>
    script.runInNewContext({ mutantIsOn: (id: number) => id === on }),
  );
}

describe('instrument', () => {
  it.each<[string, readonly unknown[]]>([
    ['1 < 2', [true, true, false, true, false, false, true]],
    ['5 - 2', [3, 7, 4, 2]],
    ['[3, 1].toSorted()[0]', [1, 3, 1, 2, 3]],
    ['({ a: 5n })?.a', [5n, 5n]],
  ])('%s', (expression, expected) => expect(valuesOf(expression)).toEqual(expected));
});
