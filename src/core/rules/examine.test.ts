import { expect, it } from 'vitest';
import { sampleDesign } from '../testing/sampleDesign.ts';
import { testDay } from '../testing/testDay.ts';
import { examine } from './examine.ts';

it('judges a design once for a day, and anew for another', () => {
  const design = sampleDesign();
  const examination = examine(design, testDay);
  expect(examine(design, testDay)).toBe(examination);
  expect(examination.context.day).toBe(testDay);
  expect(examine(design, '2027-01-01').context.day).toBe('2027-01-01');
});
