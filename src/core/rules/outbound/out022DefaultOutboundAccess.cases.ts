import { ruleCases } from '../../testing/ruleCases.ts';
import { out022DefaultOutboundAccess } from './out022DefaultOutboundAccess.ts';

const on = { defaultOutboundAccess: true };
const direct = { ...on, routeTable: null };

export const cases = ruleCases(out022DefaultOutboundAccess, {
  passes: {
    'off everywhere': {},
    'the subnet of the firewall': { 'snet-firewall': on },
    'a delegated subnet': { 'snet-apiserver': on },
  },
  fails: {
    'on, and the only way out': {
      changes: { spare: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.9.0/24', ...on } },
      finds: ['spare:open medium'],
      fix: { spare: { defaultOutboundAccess: false } },
    },
    'on behind a firewall': {
      changes: { 'snet-aks': on },
      finds: ['snet-aks:unused low'],
      fix: 'the sample',
    },
    'on where a load balancer carries what leaves': {
      changes: { 'snet-aks': direct, aks: { outboundType: 'loadBalancer' } },
      finds: ['snet-aks:unused low'],
    },
    'on in an isolated cluster': {
      changes: { 'snet-aks': direct, aks: { outboundType: 'none' } },
      finds: ['snet-aks:open medium'],
    },
  },
});
