import { describe, expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import { applyEdits, setProps, type Edit } from '../../model/edits.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { afterFixes, tryRule } from '../../testing/tryRule.ts';
import { net005ReservedRange } from './net005ReservedRange.ts';

const moved: Edit[] = [
  setProps('net', { addressSpace: ['172.30.0.0/16'] }),
  setProps('fwnet', { addressPrefix: '172.30.0.0/26' }),
  setProps('api', { addressPrefix: '172.30.2.0/28' }),
  setProps('nodes', { addressPrefix: '172.30.4.0/22' }),
];
const pods = setProps('cluster', { podCidr: '172.31.0.0/16' });

describe('NET005', () => {
  it.each<[string, Edit[], string[]]>([
    ['ranges of its own', [], []],
    ['the network of the nodes', moved, ['net network critical']],
    ['a network without nodes', [setProps('hub', { addressSpace: ['172.30.0.0/16'] })], []],
    ['pods', [pods], ['cluster pods critical']],
    ['pods that have no range', [pods, setProps('cluster', { networkMode: 'nodeSubnet' })], []],
    ['services', [setProps('cluster', { serviceCidr: '192.0.2.0/24' })], ['cluster services critical']],
    [
      'a range around it',
      [setProps('cluster', { serviceCidr: '172.16.0.0/12' })],
      ['cluster services critical'],
    ],
    ['link-local', [setProps('cluster', { podCidr: '169.254.0.0/16' })], ['cluster pods critical']],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(net005ReservedRange, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it('moves the network, and its subnets and rules with it', () => {
    const fixed = afterFixes(
      net005ReservedRange,
      applyEdits(securedDesign, [...moved, setProps('firewall', { privateIpAddress: '172.30.0.4' })]),
    );
    expect(resource(fixed, 'virtual-network', 'net')?.props.addressSpace).toEqual(['10.10.0.0/16']);
    expect(resource(fixed, 'subnet', 'nodes')?.props.addressPrefix).toBe('10.10.4.0/22');
    expect(resource(fixed, 'azure-firewall', 'firewall')?.props.privateIpAddress).toBe('10.10.0.4');
  });

  it.each<[string, Edit, object]>([
    ['pods', pods, { podCidr: '192.168.0.0/16' }],
    [
      'services',
      setProps('cluster', { serviceCidr: '172.16.0.0/12' }),
      { serviceCidr: '172.16.0.0/16', dnsServiceIp: '172.16.0.10' },
    ],
  ])('moves %s', (_, edit, expected) => {
    const fixed = afterFixes(net005ReservedRange, edit(securedDesign));
    expect(resource(fixed, 'aks-cluster', 'cluster')?.props).toMatchObject(expected);
    expect(tryRule(net005ReservedRange, fixed)).toEqual([]);
  });
});
