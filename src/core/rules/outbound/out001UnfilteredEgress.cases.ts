import { ruleCases } from '../../testing/ruleCases.ts';
import { out001UnfilteredEgress } from './out001UnfilteredEgress.ts';

const open = { aks: { outboundType: 'loadBalancer' }, 'snet-aks': { routeTable: null } };
const noFirewall = { 'snet-firewall': null, afw: null, afwp: null, 'rt-aks': null };

export const cases = ruleCases(out001UnfilteredEgress, {
  passes: {
    'all behind a firewall': {},
    'a load balancer, yet all is filtered': { aks: { outboundType: 'loadBalancer' } },
    'no pool, so that nobody leaves': { ...open, pool: { cluster: null } },
    'a NAT gateway, which is another finding': { ...open, aks: { outboundType: 'managedNATGateway' } },
    'one subnet of two behind the firewall, which OUT004 reports': {
      aks: { outboundType: 'loadBalancer' },
      other: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.8.0/24' },
      user: { kind: 'node-pool', parent: 'other', cluster: 'aks' },
    },
  },
  fails: {
    'a load balancer and no route': {
      changes: open,
      finds: [
        {
          is: 'aks:open critical',
          set: ['subnet=snet-aks'],
          related: ['snet-aks'],
          scenario: 'pod-to-c2',
        },
      ],
      fix: { aks: { outboundType: 'userDefinedRouting' }, 'snet-aks': { routeTable: 'rt-aks' } },
      filtered: ['snet-aks'],
    },
    'a load balancer, and no firewall that a route could lead to': {
      changes: { ...open, ...noFirewall },
      finds: ['aks:open critical'],
      fix: {
        'azure-firewall-1': { kind: 'azure-firewall', firewallPolicy: 'firewall-policy-1' },
        'azure-firewall-2': null,
      },
      filtered: ['snet-aks'],
    },
  },
});
