import { parseAddress, parseCidr } from '../lib/cidr.ts';
import { remembered } from '../lib/remembered.ts';

/** Addresses from `start` to `end`, both included, as unsigned 32-bit numbers. */
export interface AddressRange {
  readonly start: number;
  readonly end: number;
}

const everything: AddressRange = { start: 0, end: 0xffffffff };

/** A range of addresses written as `a.b.c.d/n`, `a.b.c.d` or `a.b.c.d-e.f.g.h`; undefined for a service tag or `*`. */
export const rangeOf = remembered(
  '255.255.255.255-255.255.255.255'.length,
  (text): AddressRange | undefined => {
    const cidr = parseCidr(text);
    if (cidr.ok) return cidr.value;
    const [first = '', last = first] = text.split('-');
    const [start, end] = [parseAddress(first), parseAddress(last)];
    return start.ok && end.ok ? { start: start.value, end: end.value } : undefined;
  },
);

/**
 * The ranges of texts as rules write them: `*`, an address, `a.b.c.d/n`, or `a.b.c.d-e.f.g.h`, merged and in address
 * order. A text that is none of these, such as a service tag, stands for no known address; nor does a range that ends
 * before it starts.
 */
export function addressRanges(texts: readonly string[]): readonly AddressRange[] {
  const ranges = texts.flatMap((text) => (text === '*' ? everything : (rangeOf(text) ?? [])));
  return merged(ranges.filter(({ start, end }) => start <= end));
}

function merged(ranges: readonly AddressRange[]): readonly AddressRange[] {
  const result: AddressRange[] = [];
  for (const { start, end } of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || start > last.end + 1) result.push({ start, end });
    else result[result.length - 1] = { start: last.start, end: Math.max(last.end, end) };
  }
  return result;
}

/** Whether every address of the inner ranges is in the outer ones; both as `addressRanges` gives them. */
export function coversRanges(outer: readonly AddressRange[], inner: readonly AddressRange[]): boolean {
  return inner.every(({ start, end }) => outer.some((range) => range.start <= start && end <= range.end));
}

/** Whether the two share an address. */
export function meetsRanges(a: readonly AddressRange[], b: readonly AddressRange[]): boolean {
  return a.some(({ start, end }) => b.some((range) => range.start <= end && start <= range.end));
}

const privateTexts = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10'] as const;

/** Whether the texts hold every public address: `*`, `0.0.0.0/0`, or ranges that add up to it. */
export function coversInternet(texts: readonly string[]): boolean {
  return coversRanges(addressRanges([...texts, ...privateTexts]), [everything]);
}

/** Whether the texts hold a public address. */
export function meetsInternet(texts: readonly string[]): boolean {
  return !coversRanges(addressRanges(privateTexts), addressRanges(texts));
}
