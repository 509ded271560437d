import { describe, expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import { applyEdits, setProps, type Edit } from '../../model/edits.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { adding, afterFixes, tryRule } from '../../testing/tryRule.ts';
import { net018NoNetworkPolicy } from './net018NoNetworkPolicy.ts';

const none = setProps('cluster', { networkPolicy: undefined, networkDataplane: undefined });
const cilium = { networkPolicy: 'cilium', networkDataplane: 'cilium' };
const calico = { networkPolicy: 'calico', networkDataplane: 'azure' };

describe('NET018', () => {
  it.each<[string, Edit[], string[]]>([
    ['cilium', [], []],
    ['calico', [setProps('cluster', calico)], []],
    ['none', [none], ['cluster none high']],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(net018NoNetworkPolicy, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it.each<[string, Edit[], object]>([
    ['cilium with overlay', [none], cilium],
    ['cilium with pod subnets', [none, setProps('cluster', { networkMode: 'podSubnet' })], cilium],
    ['calico with node subnets', [none, setProps('cluster', { networkMode: 'nodeSubnet' })], calico],
    ['calico with kubenet', [none, setProps('cluster', { networkMode: 'kubenet' })], calico],
    [
      'calico with Windows',
      [none, adding('win', 'node-pool', 'nodes', { cluster: 'cluster', osSku: 'Windows2022' })],
      calico,
    ],
    [
      'calico where the data plane was cilium',
      [setProps('cluster', { networkPolicy: 'none', networkMode: 'kubenet' })],
      calico,
    ],
  ])('takes %s', (_, edits, expected) => {
    const fixed = afterFixes(net018NoNetworkPolicy, applyEdits(securedDesign, edits));
    expect(resource(fixed, 'aks-cluster', 'cluster')?.props).toMatchObject(expected);
  });
});
