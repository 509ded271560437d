import { isPrivateAddress, parseAddress } from '../lib/cidr.ts';

/** An IPv4 address, or the name of a public one that exists only after deployment. */
export interface Address {
  /** Dotted decimal, or a readable name such as `public IP of afw-shop`. Two addresses are equal if this is. */
  readonly text: string;
  /** Stands for the address where routes are compared; of a symbolic address only that it is public is known. */
  readonly value: number;
  readonly symbolic: boolean;
}

const known = new Map<string, Address>();
const maximumKnown = 4096;
const longest = '255.255.255.255'.length;

/** The address of a text in dotted decimal; undefined for anything else. */
export function addressFrom(text: string): Address | undefined {
  const found = known.get(text);
  if (found !== undefined) return found;
  const parsed = text.length > longest ? undefined : parseAddress(text);
  if (parsed?.ok !== true) return undefined;
  const address = { text, value: parsed.value, symbolic: false };
  if (known.size >= maximumKnown) known.clear();
  known.set(text, address);
  return address;
}

// TEST-NET-1: public and nobody's, so that a route to an address that is not known yet can be looked up.
const representative = 0xc0_00_02_c8;

/** A public address that nobody knows before deployment. */
export function symbolicAddress(name: string): Address {
  return { text: name, value: representative, symbolic: true };
}

/** Whether no router of the Internet carries the address: RFC 1918 and 100.64.0.0/10. A symbolic address is public. */
export function isPrivate(address: Address): boolean {
  return !address.symbolic && isPrivateAddress(address.value);
}

/** Whether two addresses are one; symbolic ones are if they have one name. */
export function sameAddress(a: Address, b: Address): boolean {
  return a.text === b.text;
}
