import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  cidrAt,
  contains,
  containsAddress,
  coversEverything,
  formatAddress,
  hostAddress,
  isPrivateAddress,
  mergeCidrs,
  nextFreeAddress,
  nextFreeCidr,
  overlaps,
  parseAddress,
  parseCidr,
  usableAddresses,
  type Cidr,
} from './cidr.ts';

const anyAddress = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const anyCidr = fc.tuple(anyAddress, fc.integer({ min: 0, max: 32 })).map((args) => cidrAt(...args));

function cidr(text: string): Cidr {
  const result = parseCidr(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.code}`);
  return result.value;
}

function address(text: string): number {
  const result = parseAddress(text);
  if (!result.ok) throw new Error(`${text}: ${result.error.code}`);
  return result.value;
}

describe('parseCidr', () => {
  it.each([
    ['10.10.5.0/22', { code: 'host-bits', suggestion: '10.10.4.0/22' }],
    ['10.0.0.1/0', { code: 'host-bits', suggestion: '0.0.0.0/0' }],
    ['10.0.0.0/33', { code: 'prefix-length' }],
    ['10.0.0.0/08', { code: 'prefix-length', suggestion: '10.0.0.0/8' }],
    ['10.256.0.0/16', { code: 'octet' }],
    ['010.0.0.0/8', { code: 'octet', suggestion: '10.0.0.0/8' }],
    ['010.0.0.0/99', { code: 'octet' }],
    ['10.0.0.4', { code: 'syntax', suggestion: '10.0.0.4/32' }],
    ['10.0.0/24', { code: 'syntax' }],
    ['10.0.0.0/', { code: 'syntax' }],
    ['10.0.0.0/24/1', { code: 'syntax' }],
    [' 10.0.0.0/24', { code: 'syntax' }],
    ['10.0.0.0/2４', { code: 'syntax' }],
    ['fd00::/8', { code: 'syntax' }],
    ['', { code: 'syntax' }],
  ])('refuses %j', (text, error) => {
    expect(parseCidr(text)).toEqual({ ok: false, error });
    expect(parseCidr(text)).toEqual({ ok: false, error });
  });

  it('reads every network that it writes', () => {
    fc.assert(
      fc.property(anyCidr, (network) => {
        expect(cidr(network.text)).toEqual(network);
      }),
    );
  });

  it('accepts nothing but the text of a network', () => {
    const quad = fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 3, maxLength: 5 });
    const nearly = fc.tuple(quad, fc.nat(40)).map(([octets, n]) => `${octets.join('.')}/${n}`);
    fc.assert(
      fc.property(fc.oneof(nearly, fc.string({ unit: 'binary' })), (text) => {
        const result = parseCidr(text);
        expect(result.ok ? result.value.text : text).toBe(text);
        const suggestion = result.ok ? text : result.error.suggestion;
        expect(suggestion === undefined || parseCidr(suggestion).ok).toBe(true);
      }),
    );
  });
});

describe('addresses', () => {
  it('round trip', () => {
    fc.assert(
      fc.property(anyAddress, (n) => {
        expect(address(formatAddress(n))).toBe(n);
      }),
    );
  });

  it.each([
    ['1.2.3', { code: 'syntax' }],
    ['1.2.3.4.5', { code: 'syntax' }],
    ['1.2.3.-4', { code: 'syntax' }],
    ['1.2.3.256', { code: 'octet' }],
    ['1.2.3.04', { code: 'octet', suggestion: '1.2.3.4' }],
  ])('refuses %j', (text, error) => {
    expect(parseAddress(text)).toEqual({ ok: false, error });
  });

  it.each([
    ['10.0.0.0', true],
    ['9.255.255.255', false],
    ['172.16.0.0', true],
    ['172.32.0.0', false],
    ['192.168.255.255', true],
    ['100.64.0.1', true],
    ['100.128.0.0', false],
    ['20.1.2.3', false],
  ])('knows whether %s is private: %s', (text, expected) => {
    expect(isPrivateAddress(address(text))).toBe(expected);
  });
});

describe('set relations', () => {
  it('agree with each other', () => {
    fc.assert(
      fc.property(anyCidr, anyCidr, (a, b) => {
        expect(overlaps(a, b)).toBe(contains(a, b) || contains(b, a));
        expect(contains(a, b)).toBe(containsAddress(a, b.start) && containsAddress(a, b.end));
      }),
    );
  });

  it('merging keeps the addresses and leaves no two networks that touch', () => {
    fc.assert(
      fc.property(fc.array(anyCidr, { maxLength: 8 }), anyAddress, (networks, n) => {
        const merged = mergeCidrs(networks);
        const holds = (network: Cidr): boolean => containsAddress(network, n);
        expect(merged.some(holds)).toBe(networks.some(holds));
        for (const network of networks) {
          expect(merged.some((outer) => contains(outer, network))).toBe(true);
        }
        expect(mergeCidrs(merged)).toEqual(merged);
      }),
    );
  });

  it.each([
    [['0.0.0.0/0'], true],
    [['128.0.0.0/1', '0.0.0.0/1'], true],
    [['0.0.0.0/2', '64.0.0.0/2', '128.0.0.0/1', '10.0.0.0/8'], true],
    [['0.0.0.0/1', '128.0.0.0/2'], false],
    [[], false],
  ])('%j covers everything: %s', (texts, expected) => {
    expect(coversEverything(texts.map(cidr))).toBe(expected);
  });
});

describe('address planning', () => {
  it.each([
    ['10.0.0.0/24', 251],
    ['10.0.0.0/29', 3],
    ['10.0.0.0/30', 0],
  ])('%s has %d usable addresses', (text, expected) => {
    expect(usableAddresses(cidr(text))).toBe(expected);
  });

  it('counts host addresses from the network address and stops at the end', () => {
    expect(hostAddress(cidr('10.10.0.0/26'), 4)).toBe(address('10.10.0.4'));
    expect(hostAddress(cidr('10.10.0.0/26'), 64)).toBeUndefined();
    expect(hostAddress(cidr('10.10.0.0/26'), -1)).toBeUndefined();
  });

  it.each([
    ['10.0.0.0/29', [], '10.0.0.4'],
    ['10.0.0.0/29', ['10.0.0.5', '10.0.0.4'], '10.0.0.6'],
    ['10.0.0.0/29', ['10.0.0.4', '10.0.0.5', '10.0.0.6'], undefined],
  ])('next free address of %s beside %j is %s', (text, taken, expected) => {
    const next = nextFreeAddress(cidr(text), taken.map(address));
    expect(next).toBe(expected === undefined ? undefined : address(expected));
  });

  it.each([
    [['10.0.0.0/16'], [], 24, '10.0.0.0/24'],
    [['10.0.0.0/16'], ['10.0.1.0/24', '10.0.0.0/26'], 26, '10.0.0.64/26'],
    [['10.0.0.0/16'], ['10.0.0.0/26', '10.0.0.0/20'], 24, '10.0.16.0/24'],
    [['10.0.0.0/24', '10.9.0.0/16'], ['10.0.0.0/24'], 24, '10.9.0.0/24'],
    [['10.0.0.0/24'], [], 16, undefined],
    [['0.0.0.0/0'], ['0.0.0.0/0'], 8, undefined],
  ])('next free network in %j beside %j of /%d is %s', (inside, taken, prefixLength, expected) => {
    expect(nextFreeCidr(inside.map(cidr), taken.map(cidr), prefixLength)?.text).toBe(expected);
  });

  it('the next free network is inside, free and the first one', () => {
    const small = fc
      .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 25, max: 32 }))
      .map(([last, prefixLength]) => cidrAt(0x0a000000 + last, prefixLength));
    const space = cidr('10.0.0.0/24');
    fc.assert(
      fc.property(fc.array(small), fc.integer({ min: 24, max: 32 }), (taken, prefixLength) => {
        const size = 2 ** (32 - prefixLength);
        const blocks = Array.from({ length: 256 / size }, (_, n) =>
          cidrAt(space.start + n * size, prefixLength),
        );
        const first = blocks.find((block) => !taken.some((other) => overlaps(block, other)));
        expect(nextFreeCidr([space], taken, prefixLength)).toEqual(first);
      }),
    );
  });
});
