import { describe, expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import type { Props } from '../../model/designDocument.ts';
import { applyEdits, rename, setProps, type Edit } from '../../model/edits.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { adding, afterFixes, tryRule } from '../../testing/tryRule.ts';
import { net012ReservedSubnets } from './net012ReservedSubnets.ts';

const named = (name: string, addressPrefix: string): Edit[] => [
  adding('s', 'subnet', 'net', { addressPrefix }),
  rename('s', name),
];

const add: Edit = (document) =>
  applyEdits(document, [
    adding('nsg', 'network-security-group', undefined),
    adding('rt', 'route-table', undefined),
    adding('ng', 'nat-gateway', undefined),
  ]);
const attached = (name: string, props: Props): Edit[] => [
  add,
  ...named(name, '10.10.9.0/26'),
  setProps('s', props),
];

describe('NET012', () => {
  it.each<[string, Edit[], string[]]>([
    ['as Azure asks', [], []],
    ['an ordinary subnet', named('snet-vm', '10.10.9.0/29'), []],
    ['GatewaySubnet /27', named('GatewaySubnet', '10.10.9.0/27'), []],
    ['GatewaySubnet /28', named('GatewaySubnet', '10.10.9.0/28'), ['s size critical']],
    ['the firewall in /27', [setProps('fwnet', { addressPrefix: '10.10.0.0/27' })], ['fwnet size critical']],
    ['the firewall in a subnet of another name', [rename('fwnet', 'snet-fw')], ['fwnet name critical']],
    ['management /27', named('AzureFirewallManagementSubnet', '10.10.9.0/27'), ['s size critical']],
    ['Bastion /26', named('AzureBastionSubnet', '10.10.9.0/26'), []],
    ['Bastion /27', named('AzureBastionSubnet', '10.10.9.0/27'), ['s tight high']],
    ['Bastion /28', named('AzureBastionSubnet', '10.10.9.0/28'), ['s size critical']],
    ['what Azure accepts on them', attached('GatewaySubnet', { routeTable: 'rt' }), []],
    ['a NAT gateway for the firewall', [add, setProps('fwnet', { natGateway: 'ng' })], []],
    [
      'a group and a NAT gateway on GatewaySubnet',
      attached('GatewaySubnet', { networkSecurityGroup: 'nsg', natGateway: 'ng' }),
      ['s attached critical', 's attached critical'],
    ],
    [
      'a route table on AzureBastionSubnet',
      attached('AzureBastionSubnet', { networkSecurityGroup: 'nsg', routeTable: 'rt' }),
      ['s attached critical'],
    ],
    [
      'a group on AzureFirewallSubnet',
      [add, setProps('fwnet', { networkSecurityGroup: 'nsg' })],
      ['fwnet attached critical'],
    ],
    ['a reference to nothing', attached('GatewaySubnet', { natGateway: 'gone' }), []],
    ['nearly the name', named('azure-bastion-subnet', '10.10.9.0/26'), ['s name critical']],
    ['another case', named('gatewaysubnet', '10.10.9.0/28'), ['s name critical', 's size critical']],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(net012ReservedSubnets, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it.each<[string, Edit[], string, object]>([
    [
      'enlarges',
      named('AzureBastionSubnet', '10.10.9.0/27'),
      's',
      { props: { addressPrefix: '10.10.9.0/26' } },
    ],
    [
      'renames and enlarges',
      named('gatewaysubnet', '10.10.9.0/28'),
      's',
      { name: 'GatewaySubnet', props: { addressPrefix: '10.10.9.0/27' } },
    ],
    [
      'detaches',
      attached('GatewaySubnet', { networkSecurityGroup: 'nsg', natGateway: 'ng', routeTable: 'rt' }),
      's',
      { props: { networkSecurityGroup: null, natGateway: null, routeTable: 'rt' } },
    ],
    [
      'renames the subnet of the firewall',
      [rename('fwnet', 'snet-fw')],
      'fwnet',
      { name: 'AzureFirewallSubnet' },
    ],
  ])('%s', (_, edits, subnet, expected) => {
    const fixed = afterFixes(net012ReservedSubnets, applyEdits(securedDesign, edits));
    expect(resource(fixed, 'subnet', subnet)).toMatchObject(expected);
    expect(tryRule(net012ReservedSubnets, fixed)).toEqual([]);
  });

  it('offers nothing where another subnet has the name', () => {
    const broken = applyEdits(securedDesign, named('azurefirewallsubnet', '10.10.9.0/26'));
    expect(tryRule(net012ReservedSubnets, broken)).toEqual(['s name critical']);
    expect(afterFixes(net012ReservedSubnets, broken)).toEqual(broken);
  });
});
