import { isPrivateAddress, type Cidr } from '../lib/cidr.ts';
import type { Address } from './address.ts';
import { rangeOf, type AddressRange } from './addressRanges.ts';
import { tri } from './anyOf.ts';
import type { Tri } from './flow.ts';

/** Who a rule is asked about: one address, all addresses of a range, or those that a service tag stands for. */
export type Party =
  { readonly address: Address } | { readonly range: Cidr } | { readonly serviceTag: string };

/** Whether a service tag holds a party. */
export type TagTest = (tag: string, party: Party) => Tri;

const everything = 0xffff_ffff;

function inRange({ start, end }: AddressRange, party: Party): Tri {
  if (start === 0 && end === everything) return 'yes';
  if ('range' in party) {
    if (start <= party.range.start && party.range.end <= end) return 'yes';
    return start <= party.range.end && party.range.start <= end ? 'maybe' : 'no';
  }
  // Which addresses a service tag holds, and which one an address becomes, is known to Azure alone.
  if ('serviceTag' in party || party.address.symbolic) return isPrivateAddress(start) ? 'no' : 'maybe';
  return tri(start <= party.address.value && party.address.value <= end);
}

/** Whether a prefix of a rule (`*`, an address, a range or a service tag) covers the party. */
export function matchPrefix(prefix: string, party: Party, hasTag: TagTest): Tri {
  if (prefix === '*') return 'yes';
  if ('address' in party && party.address.text === prefix) return 'yes';
  const range = rangeOf(prefix);
  return range === undefined ? hasTag(prefix, party) : inRange(range, party);
}

/** Whether a port is one of `*`, `443` or `8000-8080`. */
export function matchPorts(ports: readonly string[], port: number): boolean {
  return ports.some(
    (text) => text === '*' || (text.includes('-') ? inSpan(text, port) : Number(text) === port),
  );
}

function inSpan(span: string, port: number): boolean {
  const [first = NaN, last = NaN] = span.split('-').map(Number);
  return first <= port && port <= last;
}
