import { describe, expect, it } from 'vitest';
import { dayOf, isDay } from './day.ts';

describe('isDay', () => {
  it.each(['2026-11-28', '2024-02-29', '0001-01-01', '9999-12-31'])('knows %s', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '',
    'today',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-11-31',
    '2026-1-5',
    '26-11-28',
    '2026-11-28T00:00:00Z',
    ' 2026-11-28',
    '2026-11-28\n',
    '２０２６-11-28',
    '+002026-11-28',
  ])('knows that %j is none', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('dayOf', () => {
  it.each([
    [new Date(2026, 10, 28), '2026-11-28'],
    [new Date(2026, 0, 5, 23, 59, 59), '2026-01-05'],
  ])('is the day that the clock shows', (clock, day) => {
    expect(dayOf(clock)).toBe(day);
    expect(isDay(day)).toBe(true);
  });
});
