import { expect, it } from 'vitest';
import { isList } from './isList.ts';
import { isRecord } from './isRecord.ts';

it.each([
  [[], 'list'],
  [[{}], 'list'],
  [{}, 'record'],
  [{ length: 0 }, 'record'],
  [null, 'neither'],
  [undefined, 'neither'],
  ['[]', 'neither'],
  [0, 'neither'],
])('%j is a %s', (value, expected) => {
  const found = isList(value) ? 'list' : isRecord(value) ? 'record' : 'neither';
  expect(found).toBe(expected);
  expect(isList(value) && isRecord(value)).toBe(false);
});
