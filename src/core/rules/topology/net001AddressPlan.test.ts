import { describe, expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import { applyEdits, setProps, type Edit } from '../../model/edits.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { adding, afterFixes, tryRule } from '../../testing/tryRule.ts';
import { net001AddressPlan } from './net001AddressPlan.ts';

const range = (id: string, addressPrefix: string): Edit => setProps(id, { addressPrefix });
const space = (...addressSpace: readonly string[]): Edit => setProps('hub', { addressSpace });

describe('NET001', () => {
  it.each<[string, Edit[], string[]]>([
    ['a plan that fits', [], []],
    ['the smallest subnet', [adding('s', 'subnet', 'net', { addressPrefix: '10.10.9.0/29' })], []],
    ['no range', [range('api', 'soon')], ['api invalid critical']],
    ['an empty range', [range('api', '')], ['api invalid critical']],
    ['host bits', [range('nodes', '10.10.5.0/22')], ['nodes hostBits critical']],
    ['outside of the network', [range('api', '10.20.2.0/28')], ['api outside critical']],
    ['over a neighbour', [range('api', '10.10.4.0/28')], ['api overlap critical']],
    ['too small', [range('api', '10.10.2.0/30')], ['api tooSmall critical']],
    ['host bits of a network', [space('10.20.1.0/16')], ['hub hostBits critical']],
    ['no network', [space('nowhere')], ['hub invalid critical']],
    ['link-local', [space('169.254.0.0/16')], ['hub refused critical']],
    ['multicast', [space('224.0.0.0/8')], ['hub refused critical']],
    ['loopback', [space('127.0.0.0/8')], ['hub refused critical']],
    ['the resolver of Azure', [space('168.63.129.0/24')], ['hub refused critical']],
    [
      'the same range in another network',
      [adding('s', 'subnet', 'hub', { addressPrefix: '10.20.0.0/24' })],
      [],
    ],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(net001AddressPlan, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it.each<[string, Edit, string]>([
    ['nearest network', range('nodes', '10.10.5.0/22'), '10.10.4.0/22'],
    ['next free range where the nearest is taken', range('api', '10.10.4.1/28'), '10.10.0.64/28'],
    ['next free range in the network', range('api', '10.20.2.0/28'), '10.10.0.64/28'],
    ['next free range of the same size', range('api', '10.10.4.0/28'), '10.10.0.64/28'],
    ['range of an ordinary size', range('api', '10.10.2.0/30'), '10.10.1.0/24'],
  ])('gives the %s', (_, edit, expected) => {
    const broken = edit(securedDesign);
    const subnet = tryRule(net001AddressPlan, broken)[0]?.split(' ')[0];
    const fixed = afterFixes(net001AddressPlan, broken);
    expect(resource(fixed, 'subnet', subnet)?.props.addressPrefix).toBe(expected);
    expect(tryRule(net001AddressPlan, fixed)).toEqual([]);
  });

  it.each<[string, string]>([
    ['10.20.1.0/16', '10.20.0.0/16'],
    ['nowhere', '10.11.0.0/16'],
    ['169.254.0.0/16', '10.11.0.0/16'],
  ])('gives a network %s -> %s', (wrong, right) => {
    const fixed = afterFixes(net001AddressPlan, space(wrong)(securedDesign));
    expect(resource(fixed, 'virtual-network', 'hub')?.props.addressSpace).toEqual([right]);
  });

  it('lets the source of a firewall rule follow the subnet', () => {
    const broken = applyEdits(securedDesign, [
      adding('taken', 'subnet', 'net', { addressPrefix: '10.10.4.0/24' }),
      adding('user', 'subnet', 'net', { addressPrefix: '10.10.16.0/30' }),
      setProps('policy', {
        networkRules: [
          {
            name: 'r',
            groupPriority: 200,
            priority: 200,
            action: 'Allow',
            protocols: ['TCP'],
            sourceAddresses: ['10.10.16.0/30'],
            destinationAddresses: ['10.20.0.4'],
            destinationFqdns: [],
            destinationPorts: ['443'],
          },
        ],
      }),
    ]);
    const fixed = afterFixes(net001AddressPlan, broken);
    const sources = resource(fixed, 'firewall-policy', 'policy')?.props.networkRules[0]?.sourceAddresses;
    expect(sources).toEqual([resource(fixed, 'subnet', 'user')?.props.addressPrefix]);
    expect(tryRule(net001AddressPlan, fixed)).toEqual([]);
  });
});
