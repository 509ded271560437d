import { ruleCases } from '../../testing/ruleCases.ts';
import { net016ClusterIdentity } from './net016ClusterIdentity.ts';

const system = { identity: 'SystemAssigned' };
const plain = { ...system, apiServerAccess: 'public', outboundType: 'loadBalancer' };
const internal = (parent: string) => ({
  api: { kind: 'kubernetes-service', parent, cluster: 'aks', exposure: 'internalLoadBalancer' },
});

export const cases = ruleCases(net016ClusterIdentity, {
  passes: {
    'a user-assigned identity': {},
    'no subnet yet': { aks: { ...system, apiServerAccess: 'public' }, pool: { cluster: null } },
  },
  fails: {
    'a system-assigned identity': {
      changes: { aks: system },
      finds: [
        {
          is: 'aks:noRole critical',
          parameters: { subnets: 'snet-aks, snet-apiserver' },
          set: ['subnet=snet-aks', 'subnet=snet-apiserver'],
        },
      ],
      fix: 'the sample',
    },
    'kubenet with a route table': {
      changes: { aks: { ...system, networkMode: 'kubenet' } },
      finds: ['aks:kubenet critical'],
    },
    'node subnets alone': { changes: { aks: plain }, finds: ['aks:notYet medium'] },
    'an internal load balancer': {
      changes: { aks: plain, ...internal('snet-aks') },
      finds: ['aks:noRole critical'],
    },
    'every subnet that a cluster can join': {
      changes: {
        aks: { ...system, networkMode: 'podSubnet' },
        pool: { podSubnet: 'pods' },
        pods: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.12.0/22' },
        lb: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.16.0/28' },
        ...internal('lb'),
      },
      finds: [{ is: 'aks:noRole critical', related: ['snet-aks', 'pods', 'snet-apiserver', 'lb'] }],
    },
  },
});
