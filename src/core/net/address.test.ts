import { describe, expect, it } from 'vitest';
import { formatAddress } from '../lib/cidr.ts';
import { addressFrom, isPrivate, sameAddress, symbolicAddress, type Address } from './address.ts';

const address = (text: string): Address => addressFrom(text) ?? symbolicAddress(text);

describe('addressFrom', () => {
  it('reads dotted decimal', () => {
    expect(addressFrom('10.0.0.4')).toEqual({ text: '10.0.0.4', value: 0x0a_00_00_04, symbolic: false });
  });

  it.each([['10.0.0'], ['10.0.0.0/8'], ['public IP of afw-shop'], ['']])('refuses %j', (text) => {
    expect(addressFrom(text)).toBeUndefined();
  });
});

describe('symbolicAddress', () => {
  it('stands, where routes are compared, in a range that is public and nobody has', () => {
    const { text, value, symbolic } = symbolicAddress('public IP of afw-shop');
    expect([text, formatAddress(value), symbolic]).toEqual(['public IP of afw-shop', '192.0.2.200', true]);
  });
});

it.each([
  ['10.255.255.255', true],
  ['11.0.0.0', false],
  ['172.16.0.1', true],
  ['192.168.0.1', true],
  ['100.64.0.1', true],
  ['public IP of afw-shop', false],
])('%s is private: %s', (text, expected) => expect(isPrivate(address(text))).toBe(expected));

it.each([
  ['10.0.0.4', '10.0.0.4', true],
  ['10.0.0.4', '10.0.0.5', false],
  ['public IP of a', 'public IP of a', true],
  ['public IP of a', 'public IP of b', false],
  ['public IP of a', '192.0.2.200', false],
])('%s is %s: %s', (a, b, expected) => expect(sameAddress(address(a), address(b))).toBe(expected));
