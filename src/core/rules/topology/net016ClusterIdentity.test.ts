import { describe, expect, it } from 'vitest';
import { applyEdits, setProps, type Edit } from '../../model/edits.ts';
import { createAnalysisContext } from '../../reach/facts/createAnalysisContext.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { adding, afterFixes, tryRule } from '../../testing/tryRule.ts';
import { net016ClusterIdentity } from './net016ClusterIdentity.ts';

const system = setProps('cluster', { identity: undefined });

const plain = [setProps('cluster', { apiServerAccess: 'public', outboundType: 'loadBalancer' })];

describe('NET016', () => {
  it.each<[string, Edit[], string[]]>([
    ['user-assigned', [], []],
    ['system-assigned', [system], ['cluster noRole critical']],
    [
      'kubenet with a route table',
      [system, setProps('cluster', { networkMode: 'kubenet' })],
      ['cluster kubenet critical'],
    ],
    ['only node subnets', [system, ...plain], ['cluster notYet medium']],
    [
      'an internal load balancer',
      [
        system,
        ...plain,
        adding('shop', 'kubernetes-service', 'nodes', {
          cluster: 'cluster',
          exposure: 'internalLoadBalancer',
        }),
      ],
      ['cluster noRole critical'],
    ],
    [
      'no subnet yet',
      [system, setProps('pool', { cluster: null }), setProps('cluster', { apiServerAccess: 'public' })],
      [],
    ],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(net016ClusterIdentity, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it('names every subnet that the cluster joins', () => {
    const design = applyEdits(securedDesign, [
      system,
      adding('pods', 'subnet', 'net', { addressPrefix: '10.10.12.0/22' }),
      setProps('cluster', { networkMode: 'podSubnet' }),
      setProps('pool', { podSubnet: 'pods' }),
      adding('lb', 'subnet', 'net', { addressPrefix: '10.10.16.0/28' }),
      adding('shop', 'kubernetes-service', 'lb', { cluster: 'cluster', exposure: 'internalLoadBalancer' }),
    ]);
    const [violation] = net016ClusterIdentity.check(createAnalysisContext(design));
    expect(violation?.related).toEqual(['nodes', 'pods', 'api', 'lb']);
  });

  it('takes a user-assigned identity', () => {
    expect(afterFixes(net016ClusterIdentity, system(securedDesign))).toEqual(securedDesign);
  });
});
