import { isPrivateAddress, parseAddress, parseCidr, type Cidr } from '../lib/cidr.ts';
import type { Address } from './address.ts';
import { tri } from './anyOf.ts';
import type { Tri } from './flow.ts';

/** Who a rule is asked about: one address, all addresses of a range, or those that a service tag stands for. */
export type Party =
  { readonly address: Address } | { readonly range: Cidr } | { readonly serviceTag: string };

/** Whether a service tag holds a party. */
export type TagTest = (tag: string, party: Party) => Tri;

/** Addresses from `start` to `end`, both included, as unsigned 32-bit numbers. */
export type AddressRange = Pick<Cidr, 'start' | 'end'>;

const known = new Map<string, AddressRange | undefined>();
const maximumKnown = 4096;
const longest = '255.255.255.255-255.255.255.255'.length;

/** A range of addresses written as `a.b.c.d/n`, `a.b.c.d` or `a.b.c.d-e.f.g.h`; undefined for a service tag or `*`. */
export function rangeOf(prefix: string): AddressRange | undefined {
  const found = known.get(prefix);
  if (found !== undefined || prefix.length > longest || known.has(prefix)) return found;
  const range = parseRange(prefix);
  if (known.size >= maximumKnown) known.clear();
  known.set(prefix, range);
  return range;
}

function parseRange(prefix: string): AddressRange | undefined {
  const cidr = parseCidr(prefix);
  if (cidr.ok) return cidr.value;
  const [first = '', last = first] = prefix.split('-');
  const [start, end] = [parseAddress(first), parseAddress(last)];
  return start.ok && end.ok ? { start: start.value, end: end.value } : undefined;
}

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
