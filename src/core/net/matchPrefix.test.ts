import { describe, expect, it } from 'vitest';
import { parseCidr } from '../lib/cidr.ts';
import { addressFrom, symbolicAddress } from './address.ts';
import type { Tri } from './flow.ts';
import { matchPorts, matchPrefix, type Party } from './matchPrefix.ts';

function party(text: string): Party {
  const address = addressFrom(text);
  if (address !== undefined) return { address };
  const range = parseCidr(text);
  return range.ok ? { range: range.value } : { serviceTag: text };
}

describe('matchPrefix', () => {
  it.each<[string, string, Tri]>([
    ['*', '10.1.0.4', 'yes'],
    ['0.0.0.0/0', '203.0.113.9', 'yes'],
    ['10.1.0.0/16', '10.1.0.4', 'yes'],
    ['10.1.0.0/16', '10.2.0.4', 'no'],
    ['10.1.0.4', '10.1.0.4', 'yes'],
    ['10.1.0.4-10.1.0.9', '10.1.0.9', 'yes'],
    ['10.1.0.4-10.1.0.9', '10.1.0.10', 'no'],
    ['10.1.0.0/16', '10.1.4.0/24', 'yes'],
    ['10.1.4.0/24', '10.1.0.0/16', 'maybe'],
    ['10.1.0.0/24', '10.1.0.0/16', 'maybe'],
    ['10.1.0.255-10.1.1.9', '10.1.0.0/24', 'maybe'],
    ['10.0.0.0-10.1.0.0', '10.1.0.0/24', 'maybe'],
    ['10.2.0.0/16', '10.1.0.0/16', 'no'],
    ['10.0.0.0/16', '10.1.0.0/16', 'no'],
    ['0.0.0.0/0', 'Storage', 'yes'],
    ['0.0.0.0/1', 'Storage', 'maybe'],
    ['0.0.0.0/1', '203.0.113.9', 'no'],
    ['10.0.0.0/8', 'Storage', 'no'],
    ['203.0.113.0/24', 'Storage', 'maybe'],
    ['Storage', '10.1.0.4', 'no'],
  ])('%s covers %s: %s', (prefix, who, expected) => {
    expect(matchPrefix(prefix, party(who), () => 'no')).toBe(expected);
  });

  it('knows of a public address before deployment only that it is public', () => {
    const address = symbolicAddress('public IP of afw-shop');
    const answers = ['public IP of afw-shop', '0.0.0.0/0', '10.0.0.0/8', '203.0.113.0/24'].map((prefix) =>
      matchPrefix(prefix, { address }, () => 'no'),
    );
    expect(answers).toEqual(['yes', 'yes', 'no', 'maybe']);
  });

  it('asks about tags, by name', () => {
    const asked: string[] = [];
    matchPrefix('AzureCloud.westeurope', party('203.0.113.9'), (tag) => {
      asked.push(tag);
      return 'maybe';
    });
    expect(asked).toEqual(['AzureCloud.westeurope']);
  });
});

describe('matchPorts', () => {
  it.each<[string, number, boolean]>([
    ['*', 1, true],
    ['443', 443, true],
    ['443', 80, false],
    ['8000-8080', 7999, false],
    ['8000-8080', 8000, true],
    ['8000-8080', 8080, true],
    ['8000-8080', 8081, false],
  ])('%s holds %d: %s', (ports, port, expected) => expect(matchPorts([ports], port)).toBe(expected));

  it('holds what one of several texts holds', () => {
    expect(matchPorts(['80', '443'], 443)).toBe(true);
    expect(matchPorts([], 443)).toBe(false);
  });
});
