import { design, make, networkWith } from './exampleParts.ts';
import type { Flow } from '../net/flow.ts';

/** A cluster whose internal service stands behind a firewall that translates nothing yet, for tests. */
export const behindFirewall = design({
  internet: make('internet', 'Internet', {}),
  ...networkWith('nodes', 'snet-aks', { routeTable: 'table' }),
  table: make('route-table', 'rt-aks', {
    routes: [
      {
        name: 'default-via-firewall',
        addressPrefix: '0.0.0.0/0',
        nextHopType: 'VirtualAppliance',
        nextHop: 'firewall',
        nextHopIpAddress: '',
      },
    ],
  }),
  firewalls: make('subnet', 'AzureFirewallSubnet', { addressPrefix: '10.0.1.0/26' }, 'vnet'),
  policy: make('firewall-policy', 'afwp-shop', {}),
  firewall: make('azure-firewall', 'afw-shop', { firewallPolicy: 'policy' }, 'firewalls'),
  cluster: make('aks-cluster', 'aks-shop', { outboundType: 'userDefinedRouting' }),
  pool: make('node-pool', 'system', { cluster: 'cluster' }, 'nodes'),
  service: make(
    'kubernetes-service',
    'shop',
    {
      cluster: 'cluster',
      exposure: 'internalLoadBalancer',
      ports: [{ port: 443, protocol: 'HTTPS', targetPort: 8443 }],
    },
    'nodes',
  ),
});

export const toFirewall: Flow = {
  from: { type: 'internet', endpoint: 'client' },
  to: { type: 'resource', id: 'firewall' },
  protocol: 'TCP',
  port: 443,
  payload: 'benign',
};
