import { contains, containsAddress, overlaps, parseAddress, parseCidr, type Cidr } from '../lib/cidr.ts';
import { isPrivate, type Address } from './address.ts';
import { tri } from './anyOf.ts';
import type { Tri } from './flow.ts';

/** Who a rule is asked about: one address, all addresses of a range, or those that a service tag stands for. */
export type Party =
  { readonly address: Address } | { readonly range: Cidr } | { readonly serviceTag: string };

/** Whether a service tag holds a party. */
export type TagTest = (tag: string, party: Party) => Tri;

/** A range of addresses written as `a.b.c.d/n`, `a.b.c.d` or `a.b.c.d-e.f.g.h`; undefined for a service tag or `*`. */
export function rangeOf(prefix: string): Pick<Cidr, 'start' | 'end'> | undefined {
  const cidr = parseCidr(prefix);
  if (cidr.ok) return cidr.value;
  const [first = '', last = first] = prefix.split('-');
  const [start, end] = [parseAddress(first), parseAddress(last)];
  return start.ok && end.ok ? { start: start.value, end: end.value } : undefined;
}

const everything = 0xffff_ffff;

function inRange(range: Pick<Cidr, 'start' | 'end'>, party: Party): Tri {
  const whole: Cidr = { text: '', prefixLength: 0, ...range };
  const all = range.start === 0 && range.end === everything;
  if (all) return 'yes';
  if ('range' in party) {
    if (contains(whole, party.range)) return 'yes';
    return overlaps(whole, party.range) ? 'maybe' : 'no';
  }
  const isPublic = !isPrivate({ text: '', value: range.start, symbolic: false });
  // Which addresses a service tag holds, and which one an address becomes, is known to Azure alone.
  if ('serviceTag' in party || party.address.symbolic) return isPublic ? 'maybe' : 'no';
  return tri(containsAddress(whole, party.address.value));
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
  return ports.some((text) => {
    if (text === '*') return true;
    const [first, last = first] = text.split('-').map(Number);
    return first !== undefined && last !== undefined && first <= port && port <= last;
  });
}
