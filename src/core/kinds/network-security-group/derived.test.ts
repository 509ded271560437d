import { describe, expect, it } from 'vitest';
import { securityRule } from '../../testing/exampleParts.ts';
import { securityRulesOf } from './derived.ts';

type Row = ReturnType<typeof securityRule>;

function derive(...securityRules: readonly Row[]) {
  return securityRulesOf({ securityRules }).map(({ name, priority, sources, destinations }) => [
    name,
    priority,
    sources.join(),
    destinations.join(),
  ]);
}

describe('securityRulesOf', () => {
  it('makes a rule of each service tag, and one of all ranges', () => {
    const mixed = securityRule('mixed', 100, 'Inbound', {
      sourceAddressPrefixes: ['Internet', '10.0.0.0/24', '10.0.1.0/24', 'AzureLoadBalancer'],
    });
    expect(derive(mixed)).toEqual([
      ['mixed', 100, '10.0.0.0/24,10.0.1.0/24', '*'],
      ['mixed-2', 101, 'Internet', '*'],
      ['mixed-3', 102, 'AzureLoadBalancer', '*'],
    ]);
  });

  it('moves rules behind a split one on, and no further than it must', () => {
    const tags = { destinationAddressPrefixes: ['Storage', 'AzureMonitor'] };
    expect(
      derive(
        securityRule('next', 101, 'Outbound', {}),
        securityRule('split', 100, 'Outbound', tags),
        securityRule('last', 4096, 'Outbound', tags),
        securityRule('other', 101, 'Inbound', {}),
      ).map(([name, priority]) => [name, priority]),
    ).toEqual([
      ['other', 101],
      ['split', 100],
      ['split-2', 101],
      ['next', 102],
      ['last', 4095],
      ['last-2', 4096],
    ]);
  });

  it.each([
    [['*', 'Internet'], '*'],
    [[], '*'],
    [['10.0.0.4'], '10.0.0.4'],
  ])('%j is %s', (sourceAddressPrefixes, source) => {
    expect(derive(securityRule('rule', 100, 'Inbound', { sourceAddressPrefixes }))).toEqual([
      ['rule', 100, source, '*'],
    ]);
  });

  it('gives a name once in a group', () => {
    const names = derive(securityRule('deny', 100, 'Inbound', {}), securityRule('deny', 100, 'Outbound', {}));
    expect(names.map(([name]) => name)).toEqual(['deny', 'deny-2']);
  });
});
