import { expect, it } from 'vitest';
import { isMoment } from './isMoment.ts';

it.each([
  ['2026-11-28T18:00:00.000Z', true],
  ['2024-02-29T00:00:00.999Z', true],
  ['2026-02-29T00:00:00.000Z', false],
  ['2026-11-28T24:00:00.000Z', false],
  ['2026-99-99T99:99:99.999Z', false],
  ['2026-11-28T18:00:00Z', false],
  ['2026-11-28T18:00:00.5Z', false],
  ['2026-11-28T18:00:00.000+09:00', false],
  ['', false],
])('%j is a moment: %s', (text, expected) => expect(isMoment(text)).toBe(expected));
