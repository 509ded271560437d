import { describe, expect, it } from 'vitest';
import { migrate } from './migrate.ts';

describe('migrate', () => {
  it('runs every step from the version of the document on', () => {
    const steps = [
      (value: object) => ({ ...value, one: true }),
      (value: object) => ({ ...value, two: true }),
    ];
    expect(migrate({ version: 2 }, 2, steps)).toEqual({ version: 3, two: true });
    expect(migrate({ version: 1 }, 1, steps)).toEqual({ version: 3, one: true, two: true });
  });
});
