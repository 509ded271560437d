import { describe, expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import { applyEdits, move, rename, setProps, type Edit } from '../../model/edits.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { adding, afterFixes, tryRule } from '../../testing/tryRule.ts';
import { out012FirewallSubnet } from './out012FirewallSubnet.ts';

const toAppliance = [
  adding('loop', 'route-table', undefined, {
    routes: [
      {
        name: 'd',
        addressPrefix: '0.0.0.0/0',
        nextHopType: 'VirtualAppliance',
        nextHop: null,
        nextHopIpAddress: '10.20.0.9',
      },
    ],
  }),
  setProps('fwnet', { routeTable: 'loop' }),
];
const group = [
  adding('nsg', 'network-security-group', undefined),
  setProps('fwnet', { networkSecurityGroup: 'nsg' }),
];
const second = [
  adding('fwnet2', 'subnet', 'net', { addressPrefix: '10.10.0.64/26' }),
  adding('firewall2', 'azure-firewall', 'fwnet2', { firewallPolicy: 'policy' }),
];

describe('OUT012', () => {
  it.each<[string, Edit[], string[]]>([
    ['as Azure asks', [], []],
    ['larger', [setProps('fwnet', { addressPrefix: '10.10.0.0/24' })], []],
    ['another name', [rename('fwnet', 'snet-firewall')], ['fwnet name critical']],
    ['another case', [rename('fwnet', 'azurefirewallsubnet')], ['fwnet name critical']],
    ['too small', [setProps('fwnet', { addressPrefix: '10.10.0.0/27' })], ['fwnet size critical']],
    ['a security group', group, ['fwnet group critical']],
    ['a node pool beside it', [move('pool', 'fwnet', { x: 200, y: 40 })], ['fwnet shared critical']],
    ['a route to an appliance', toAppliance, ['fwnet appliance critical']],
    ['with a management NIC', [...toAppliance, setProps('firewall', { forcedTunnelling: true })], []],
    ['a second firewall', second, ['firewall2 second critical']],
    [
      'a second firewall in another network',
      [...second, move('fwnet2', 'hub', { x: 20, y: 40 })],
      ['fwnet2 name critical'],
    ],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(out012FirewallSubnet, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it.each<[string, Edit[]]>([
    ['renames', [rename('fwnet', 'snet-firewall')]],
    ['grows', [setProps('fwnet', { addressPrefix: '10.10.0.0/27' })]],
    ['detaches the group', group],
    ['detaches the route table', toAppliance],
    ['moves the others out', [move('pool', 'fwnet', { x: 200, y: 40 })]],
  ])('%s', (_, edits) => {
    const fixed = afterFixes(out012FirewallSubnet, applyEdits(securedDesign, edits));
    expect(tryRule(out012FirewallSubnet, fixed)).toEqual([]);
    expect(resource(fixed, 'subnet', 'fwnet')).toMatchObject({
      name: 'AzureFirewallSubnet',
      props: { addressPrefix: '10.10.0.0/26', networkSecurityGroup: null, routeTable: null },
    });
    expect(fixed.resources['firewall']?.parent).toBe('fwnet');
  });

  it('takes another range where it cannot grow, and a fixed address follows', () => {
    const fixed = afterFixes(
      out012FirewallSubnet,
      applyEdits(securedDesign, [
        setProps('fwnet', { addressPrefix: '10.10.0.0/27' }),
        setProps('firewall', { privateIpAddress: '10.10.0.5' }),
        adding('neighbour', 'subnet', 'net', { addressPrefix: '10.10.0.32/27' }),
      ]),
    );
    expect(resource(fixed, 'subnet', 'fwnet')?.props.addressPrefix).toBe('10.10.0.64/26');
    expect(resource(fixed, 'azure-firewall', 'firewall')?.props.privateIpAddress).toBe('10.10.0.69');
  });

  it('leaves it to a person which of two firewalls stays', () => {
    const broken = applyEdits(securedDesign, second);
    expect(afterFixes(out012FirewallSubnet, broken)).toBe(broken);
  });
});
