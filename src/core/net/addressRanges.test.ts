import { describe, expect, it } from 'vitest';
import {
  addressRanges,
  coversInternet,
  coversRanges,
  meetsInternet,
  meetsRanges,
  rangeOf,
} from './addressRanges.ts';

const covers = (outer: string, inner: string): boolean =>
  coversRanges(addressRanges(outer.split(' ')), addressRanges(inner.split(' ')));
const meets = (a: string, b: string): boolean =>
  meetsRanges(addressRanges(a.split(' ')), addressRanges(b.split(' ')));

it.each([
  ['0.0.1.0/24', { start: 256, end: 511 }],
  ['0.0.1.0', { start: 256, end: 256 }],
  ['0.0.1.0-0.0.1.9', { start: 256, end: 265 }],
  ['0.0.1.0-x', undefined],
  ['x-0.0.1.0', undefined],
  ['Storage', undefined],
  ['*', undefined],
])('%s is %j', (text, expected) => {
  const range = rangeOf(text);
  expect(range && { start: range.start, end: range.end }).toEqual(expected);
});

describe('addressRanges', () => {
  it('reads what rules write, and merges it', () => {
    expect(
      addressRanges(['0.0.1.0/24', '0.0.0.255', '0.0.2.0-0.0.2.9', 'AzureCloud', '0.0.9.9-0.0.0.1']),
    ).toEqual([{ start: 255, end: 521 }]);
    expect(addressRanges(['*'])).toEqual([{ start: 0, end: 0xff_ff_ff_ff }]);
    expect(addressRanges(['0.0.0.0/0'])).toEqual(addressRanges(['*']));
  });

  it('keeps ranges apart between which an address is missing', () => {
    expect(addressRanges(['0.0.0.3', '0.0.0.1'])).toEqual([
      { start: 1, end: 1 },
      { start: 3, end: 3 },
    ]);
  });

  it.each([
    ['10.0.0.0/8', '10.1.0.0/16', true],
    ['10.1.0.0/16', '10.0.0.0/8', false],
    ['10.0.0.0/9 10.128.0.0/9', '10.0.0.0/8', true],
    ['10.0.0.0/8', '10.1.0.0/16 11.0.0.0/16', false],
    ['AzureCloud', '10.0.0.1', false],
  ])('%s covers %s: %s', (outer, inner, expected) => expect(covers(outer, inner)).toBe(expected));

  it.each([
    ['10.0.0.0/24', '10.0.0.255-10.0.1.3', true],
    ['10.0.0.255-10.0.1.3', '10.0.0.0/24', true],
    ['10.0.0.0/24', '11.0.0.0/24 10.0.0.0/30', true],
    ['10.0.0.0/24', '10.0.1.0/24', false],
  ])('%s meets %s: %s', (a, b, expected) => expect(meets(a, b)).toBe(expected));

  it.each([
    [['*'], true],
    [['0.0.0.0/1', '128.0.0.0/1'], true],
    [['0.0.0.0-9.255.255.255', '11.0.0.0-255.255.255.255'], true],
    [['128.0.0.0/1'], false],
    [['10.0.0.0/8'], false],
    [['Internet'], false],
  ])('%j covers the Internet: %s', (texts, expected) => expect(coversInternet(texts)).toBe(expected));

  it.each([
    [['203.0.113.1'], true],
    [['10.0.0.0/7'], true],
    [['10.0.0.0/8', '100.64.0.1'], false],
  ])('%j meets the Internet: %s', (texts, expected) => expect(meetsInternet(texts)).toBe(expected));
});
