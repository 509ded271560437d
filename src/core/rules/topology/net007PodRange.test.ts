import { describe, expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import { applyEdits, setProps, type Edit } from '../../model/edits.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { adding, afterFixes, tryRule } from '../../testing/tryRule.ts';
import { net007PodRange } from './net007PodRange.ts';

const pods = (podCidr: string, networkMode = 'overlay'): Edit =>
  setProps('cluster', { podCidr, networkMode });

describe('NET007', () => {
  it.each<[string, Edit[], string[]]>([
    ['a range of its own', [], []],
    ['the network of the nodes has it', [pods('10.10.128.0/17')], ['cluster network critical']],
    ['kubenet too', [pods('10.0.0.0/8', 'kubenet')], ['cluster network critical', 'cluster peer high']],
    ['a peer has it', [pods('10.20.0.0/16')], ['cluster peer high']],
    [
      'a network that is not peered has it',
      [pods('10.20.0.0/16'), (document) => ({ ...document, links: {} })],
      [],
    ],
    ['pods have addresses of the network', [pods('10.10.128.0/17', 'nodeSubnet')], []],
    [
      'another cluster has it',
      [
        adding('other', 'aks-cluster', undefined, { podCidr: '192.168.0.0/16' }),
        adding('user', 'node-pool', 'nodes', { cluster: 'other' }),
      ],
      [],
    ],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(net007PodRange, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it('takes a free range of the same size, and rules for pods follow', () => {
    const rule = {
      name: 'pods',
      priority: 100,
      direction: 'Inbound',
      access: 'Allow',
      protocol: 'Tcp',
      sourceAddressPrefixes: ['10.10.1.0/24'],
      destinationAddressPrefixes: ['10.20.0.0/16'],
      destinationPortRanges: ['8443'],
    };
    const broken = applyEdits(securedDesign, [
      pods('10.20.0.0/16'),
      adding('group', 'network-security-group', undefined, { securityRules: [rule] }),
    ]);
    const fixed = afterFixes(net007PodRange, broken);
    expect(tryRule(net007PodRange, fixed)).toEqual([]);
    expect(resource(fixed, 'aks-cluster', 'cluster')?.props.podCidr).toBe('192.168.0.0/16');
    expect(resource(fixed, 'network-security-group', 'group')?.props.securityRules).toEqual([
      { ...rule, destinationAddressPrefixes: ['192.168.0.0/16'] },
    ]);
  });
});
