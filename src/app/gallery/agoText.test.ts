import { expect, it } from 'vitest';
import { agoText } from './agoText.ts';

const MINUTE = 60_000;

it.each([
  [0, 'now', '今'],
  [59_000, 'now', '今'],
  [12 * MINUTE, '12 minutes ago', '12 分前'],
  [60 * MINUTE, '1 hour ago', '1 時間前'],
  [30 * 60 * MINUTE, 'yesterday', '昨日'],
  [-MINUTE, 'now', '今'],
])('%i ms ago', (past, english, japanese) => {
  expect(agoText(1e12 - past, 1e12, 'en')).toBe(english);
  expect(agoText(1e12 - past, 1e12, 'ja')).toBe(japanese);
});
