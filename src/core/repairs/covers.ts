import { isPrivateAddress } from '../lib/cidr.ts';
import { addressRanges, coversRanges, meetsRanges, type AddressRange } from '../net/addressRanges.ts';

/** Address prefixes of a security or firewall rule: `*`, service tags, addresses and ranges. */
type Prefixes = readonly string[];

/** Whether all of `inner` certainly lies in `outer`. */
export function covers(outer: Prefixes, inner: Prefixes): boolean {
  const ranges = addressRanges(outer);
  return inner.every((prefix) => {
    if (outer.includes(prefix)) return true;
    const own = addressRanges([prefix]);
    // A service tag stands for addresses that only a rule for everything is sure to hold.
    if (own.length === 0) return coversRanges(ranges, addressRanges(['*']));
    return coversRanges(ranges, own) || outer.some((tag) => tagCovers(tag, own));
  });
}

/** Whether the two may have an address in common. Different service tags count as apart. */
export function meets(some: Prefixes, others: Prefixes): boolean {
  return (
    some.some((prefix) => others.includes(prefix) || covers([prefix], others)) ||
    others.some((prefix) => covers([prefix], some)) ||
    meetsRanges(addressRanges(some), addressRanges(others))
  );
}

function tagCovers(tag: string, ranges: readonly AddressRange[]): boolean {
  if (tag === 'VirtualNetwork') return ranges.every(isPrivateRange);
  return (
    tag === 'Internet' && ranges.every((range) => !isPrivateRange(range) && range.end - range.start < 2 ** 24)
  );
}

function isPrivateRange({ start, end }: AddressRange): boolean {
  return isPrivateAddress(start) && isPrivateAddress(end);
}
