import { expect, it } from 'vitest';
import { design, make, securityRule } from '../testing/exampleParts.ts';
import { resource } from '../kinds/contract/values.ts';
import { cidrAt } from '../lib/cidr.ts';
import { changeSubnetRange } from './changeSubnetRange.ts';

const to = cidrAt(10 * 2 ** 24 + 8 * 2 ** 8, 22);

/** What a rule names after the subnet 10.0.4.0/22 moved to 10.0.8.0/22, with another subnet beside it. */
function named(source: string, other: string): readonly string[] | undefined {
  const rule = securityRule('allow', 100, 'Inbound', { sourceAddressPrefixes: [source] });
  const document = design({
    vnet: make('virtual-network', 'vnet-main', { addressSpace: ['10.0.0.0/16'] }),
    nodes: make('subnet', 'snet-nodes', { addressPrefix: '10.0.4.0/22' }, 'vnet'),
    other: make('subnet', 'snet-other', { addressPrefix: other }, 'vnet'),
    group: make('network-security-group', 'nsg-main', { securityRules: [rule] }),
  });
  const changed = changeSubnetRange(document, 'nodes', to);
  expect(resource(changed, 'subnet', 'nodes')?.props.addressPrefix).toBe(to.text);
  expect(resource(changed, 'subnet', 'other')?.props.addressPrefix).toBe(other);
  return resource(changed, 'network-security-group', 'group')?.props.securityRules[0]?.sourceAddressPrefixes;
}

it.each([
  ['10.0.4.0/22', '10.0.1.0/24', '10.0.8.0/22'],
  ['10.0.5.4', '10.0.1.0/24', '10.0.9.4'],
  // Of two that overlap, the smaller one has what lies in both.
  ['10.0.4.0/22', '10.0.4.0/24', '10.0.8.0/22'],
  ['10.0.5.4', '10.0.4.0/24', '10.0.9.4'],
  ['10.0.4.0/24', '10.0.4.0/24', '10.0.4.0/24'],
  ['10.0.4.4', '10.0.4.0/24', '10.0.4.4'],
  ['10.0.4.4', '10.0.0.0/21', '10.0.8.4'],
  // Nobody can tell whose it is.
  ['10.0.4.0/22', '10.0.4.0/22', '10.0.4.0/22'],
])('%s beside a subnet %s becomes %s', (source, other, expected) => {
  expect(named(source, other)).toEqual([expected]);
});
