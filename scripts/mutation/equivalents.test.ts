import { describe, expect, it } from 'vitest';
import { isEquivalent, staleEquivalents, type Equivalent } from './equivalents.ts';
import type { PlacedMutant } from './mutantsIn.ts';

const mutant: PlacedMutant = {
  id: 0,
  file: 'src/core/net/some.ts',
  line: 1,
  column: 1,
  start: 0,
  end: 5,
  code: 'if (a <',
  original: 'a <\n  b',
  replacement: 'a <= b',
};
const same: Equivalent = {
  file: mutant.file,
  code: 'if (a <',
  change: 'a < b -> a <= b',
  reason: 'never equal',
};
const known = [same];

describe('equivalents', () => {
  it('are found by file, line of code and change', () => {
    expect(isEquivalent(mutant, known)).toBe(true);
    expect(isEquivalent({ ...mutant, file: 'src/core/net/other.ts' }, known)).toBe(false);
    expect(isEquivalent({ ...mutant, code: 'while (a <' }, known)).toBe(false);
    expect(isEquivalent({ ...mutant, replacement: 'true' }, known)).toBe(false);
  });

  it('are stale where no survivor of their folder answers to them', () => {
    expect(staleEquivalents('net', [mutant], known)).toEqual([]);
    expect(staleEquivalents('net', [], known)).toEqual(known);
    expect(staleEquivalents('reach', [], known)).toEqual([]);
  });
});
