import { isPrivateAddress, parseAddress } from '../lib/cidr.ts';
import { remembered } from '../lib/remembered.ts';

/** An IPv4 address, or the name of a public one that exists only after deployment. */
export interface Address {
  /** Dotted decimal, or a readable name such as `public IP of afw-shop`. Two addresses are equal if this is. */
  readonly text: string;
  /** Stands for the address where routes are compared; of a symbolic address only that it is public is known. */
  readonly value: number;
  readonly symbolic: boolean;
}

/** The address of a text in dotted decimal; undefined for anything else. */
export const addressFrom = remembered('255.255.255.255'.length, (text): Address | undefined => {
  const parsed = parseAddress(text);
  return parsed.ok ? { text, value: parsed.value, symbolic: false } : undefined;
});

// TEST-NET-1: public and nobody's, so that a route to an address that is not known yet can be looked up.
const representative = 0xc0_00_02_c8;

/** A public address that nobody knows before deployment. */
export function symbolicAddress(name: string): Address {
  return { text: name, value: representative, symbolic: true };
}

/** Whether no router of the Internet carries the address: RFC 1918 and 100.64.0.0/10. A symbolic address is public. */
export function isPrivate({ value }: Address): boolean {
  return isPrivateAddress(value);
}

/** Whether two addresses are one; symbolic ones are if they have one name. */
export function sameAddress(a: Address, b: Address): boolean {
  return a.text === b.text;
}
