import type { Day } from '../lib/day.ts';

/** The day on which tests judge, so that what they expect does not change over night. */
export const testDay: Day = '2026-11-28';
