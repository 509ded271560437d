import { mergeCidr } from 'cidr-tools';
import { remembered } from './remembered.ts';
import { failure, success, type Result } from './result.ts';

export type AddressError = { readonly code: 'syntax' | 'octet'; readonly suggestion?: string };

/** An IPv4 network; `start` and `end` are its first and last address as unsigned 32-bit numbers. */
export type Cidr = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly prefixLength: number;
};

/** `suggestion` is the network that was probably meant, e.g. `10.10.4.0/22` for `10.10.5.0/22`. */
export type CidrError = {
  readonly code: 'syntax' | 'octet' | 'prefix-length' | 'host-bits';
  readonly suggestion?: string;
};

const dottedQuad = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/;

/**
 * An IPv4 address in dotted decimal as an unsigned 32-bit number.
 * Strict: four octets of 0–255. A leading zero is an `octet` error (some systems read it as octal), with the
 * address that was probably meant as suggestion.
 */
export function parseAddress(text: string): Result<number, AddressError> {
  const match = dottedQuad.exec(text);
  if (!match) return failure({ code: 'syntax' });
  const octets = match.slice(1);
  const address = octets.reduce((sum, octet) => sum * 256 + Number(octet), 0);
  if (octets.some((octet) => Number(octet) > 255)) return failure({ code: 'octet' });
  if (octets.some((octet) => octet.length > 1 && octet.startsWith('0'))) {
    return failure({ code: 'octet', suggestion: formatAddress(address) });
  }
  return success(address);
}

/** The dotted decimal text of an unsigned 32-bit number. */
export function formatAddress(address: number): string {
  return `${address >>> 24}.${(address >>> 16) & 255}.${(address >>> 8) & 255}.${address & 255}`;
}

/**
 * Reads `a.b.c.d/n` strictly: no spaces, no leading zeros, no host bits. Every hop of a trace reads the prefixes that
 * it looks at.
 */
export const parseCidr = remembered('255.255.255.255/32'.length, (text): Result<Cidr, CidrError> => {
  const slash = text.indexOf('/');
  if (slash < 0) {
    const alone = parseAddress(text);
    return failure(alone.ok ? { code: 'syntax', suggestion: `${text}/32` } : alone.error);
  }
  const prefix = text.slice(slash + 1);
  if (!/^\d+$/.test(prefix)) return failure({ code: 'syntax' });
  const prefixLength = Number(prefix);
  const address = parseAddress(text.slice(0, slash));
  if (!address.ok) {
    const { code, suggestion } = address.error;
    if (suggestion === undefined || prefixLength > 32) return failure({ code });
    return failure({ code, suggestion: networkOf(suggestion, prefixLength) });
  }
  if (prefixLength > 32) return failure({ code: 'prefix-length' });
  const network = cidrAt(address.value, prefixLength);
  if (prefix !== String(prefixLength)) {
    return failure({ code: 'prefix-length', suggestion: network.text });
  }
  if (network.start !== address.value) {
    return failure({ code: 'host-bits', suggestion: network.text });
  }
  return success(network);
});

function networkOf(address: string, prefixLength: number): string {
  const parsedAddress = parseAddress(address);
  return parsedAddress.ok ? cidrAt(parsedAddress.value, prefixLength).text : address;
}

/** The network of this prefix length (0–32) that holds the address. */
export function cidrAt(address: number, prefixLength: number): Cidr {
  const size = 2 ** (32 - prefixLength);
  const start = address - (address % size);
  return {
    text: `${formatAddress(start)}/${prefixLength}`,
    start,
    end: start + size - 1,
    prefixLength,
  };
}

export function contains(outer: Cidr, inner: Cidr): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function containsAddress(cidr: Cidr, address: number): boolean {
  return cidr.start <= address && address <= cidr.end;
}

export function overlaps(a: Cidr, b: Cidr): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** The nth address of the network, counted from 0 at its network address; undefined when it ends before. */
export function hostAddress(cidr: Cidr, n: number): number | undefined {
  const address = cidr.start + n;
  return containsAddress(cidr, address) ? address : undefined;
}

/** The fewest networks that hold exactly the same addresses, in address order. */
export function mergeCidrs(cidrs: readonly Cidr[]): readonly Cidr[] {
  return mergeCidr(cidrs.map((cidr) => cidr.text)).flatMap((text) => {
    const result = parseCidr(text);
    return result.ok ? [result.value] : [];
  });
}

/** Whether the networks add up to all of IPv4, such as `0.0.0.0/1` with `128.0.0.0/1`. */
export function coversEverything(cidrs: readonly Cidr[]): boolean {
  return mergeCidrs(cidrs)[0]?.prefixLength === 0;
}

const privateNetworks = [
  cidrAt(0x0a000000, 8),
  cidrAt(0xac100000, 12),
  cidrAt(0xc0a80000, 16),
  cidrAt(0x64400000, 10),
];

/** Whether the address is of RFC 1918 (10/8, 172.16/12, 192.168/16) or of RFC 6598 (100.64/10). */
export function isPrivateAddress(address: number): boolean {
  return privateNetworks.some((network) => containsAddress(network, address));
}

// Azure keeps the network address, the default gateway, two addresses for DNS and the broadcast address.
// https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq
const reservedAtStart = 4;
const reservedAtEnd = 1;

/** How many addresses of a subnet Azure hands out; 0 for a network smaller than /29. */
export function usableAddresses(cidr: Cidr): number {
  return Math.max(0, 2 ** (32 - cidr.prefixLength) - reservedAtStart - reservedAtEnd);
}

/** The lowest address of the subnet that Azure can hand out and nobody has taken; the first is `.4`. */
export function nextFreeAddress(cidr: Cidr, taken: Iterable<number>): number | undefined {
  const used = new Set(taken);
  for (let address = cidr.start + reservedAtStart; address <= cidr.end - reservedAtEnd; address++) {
    if (!used.has(address)) return address;
  }
  return undefined;
}

/**
 * The first aligned network of this prefix length (0–32) that lies in one of the address spaces, tried in
 * the given order, and overlaps nothing taken.
 */
export function nextFreeCidr(
  inside: readonly Cidr[],
  taken: readonly Cidr[],
  prefixLength: number,
): Cidr | undefined {
  const size = 2 ** (32 - prefixLength);
  const takenInOrder = taken.toSorted((a, b) => a.start - b.start);
  for (const space of inside) {
    let start = Math.ceil(space.start / size) * size;
    for (const other of takenInOrder) {
      if (other.start >= start + size) break;
      if (other.end >= start) start = Math.ceil((other.end + 1) / size) * size;
    }
    if (start + size - 1 <= space.end) return cidrAt(start, prefixLength);
  }
  return undefined;
}
