import { ruleCases } from '../../testing/ruleCases.ts';
import { net018NoNetworkPolicy } from './net018NoNetworkPolicy.ts';

const none = { networkPolicy: 'none', networkDataplane: 'azure' };
const calico = { networkPolicy: 'calico', networkDataplane: 'azure' };
const found = ['aks:none high'] as const;

export const cases = ruleCases(net018NoNetworkPolicy, {
  passes: { Cilium: {}, Calico: { aks: calico } },
  fails: {
    'an overlay, which gets Cilium': { changes: { aks: none }, finds: found, fix: 'the sample' },
    'pod subnets, which get Cilium': {
      changes: { aks: { ...none, networkMode: 'podSubnet' } },
      finds: found,
      fix: { aks: { networkPolicy: 'cilium', networkDataplane: 'cilium' } },
    },
    'node subnets, which get Calico': {
      changes: { aks: { ...none, networkMode: 'nodeSubnet' } },
      finds: found,
      fix: { aks: calico },
    },
    'kubenet, which gets Calico': {
      changes: { aks: { ...none, networkMode: 'kubenet' } },
      finds: found,
      fix: { aks: calico },
    },
    'Windows nodes, which get Calico': {
      changes: {
        aks: none,
        win: { kind: 'node-pool', parent: 'snet-aks', cluster: 'aks', osSku: 'Windows2022' },
      },
      finds: found,
      fix: { aks: calico },
    },
    'kubenet whose data plane was Cilium, which gets Calico': {
      changes: { aks: { networkPolicy: 'none', networkMode: 'kubenet' } },
      finds: found,
      fix: { aks: calico },
    },
  },
});
