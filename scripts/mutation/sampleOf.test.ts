import { expect, it } from 'vitest';
import { sampleOf } from './sampleOf.ts';

const items = Array.from({ length: 100 }, (_, index) => index);

it('chooses the same for the same seed, in order', () => {
  const sample = sampleOf(items, 10, 7);
  expect(sample).toHaveLength(10);
  expect(sample.toSorted((a, b) => a - b)).toEqual(sample);
  expect(sampleOf(items, 10, 7)).toEqual(sample);
  expect(sampleOf(items, 10, 8)).not.toEqual(sample);
});

it('chooses all where there are no more', () => expect(sampleOf(items, 200, 1)).toEqual(items));
