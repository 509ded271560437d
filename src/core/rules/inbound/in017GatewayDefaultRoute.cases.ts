import { route } from '../../testing/exampleParts.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { in017GatewayDefaultRoute } from './in017GatewayDefaultRoute.ts';

const attached = { 'snet-appgw': { routeTable: 'rt-aks' } };

export const cases = ruleCases(in017GatewayDefaultRoute, {
  passes: {
    'the system route': {},
    'a route to the Internet': {
      ...attached,
      'rt-aks': { routes: [route('default', '0.0.0.0/0', 'Internet', {})] },
    },
    'an isolated gateway behind the firewall': { ...attached, agw: { networkIsolation: true } },
  },
  fails: {
    'a table that others have too, which is taken off the subnet': {
      changes: attached,
      finds: [
        {
          is: 'agw:route critical',
          parameters: { subnet: 'snet-appgw', nextHop: 'afw-shop' },
          set: ['nextHop=afw'],
          related: ['snet-appgw', 'rt-aks'],
          scenario: 'clean-request-to-pod',
        },
      ],
      fix: 'the sample',
    },
    'a table of the gateway alone, which loses the route': {
      changes: {
        ...attached,
        'snet-aks': { routeTable: null },
        'rt-aks': { routes: [route('default', '0.0.0.0/0', 'None', {})] },
      },
      finds: [{ is: 'agw:route critical', parameters: { nextHop: 'None' }, set: ['nextHop=None'] }],
      fix: { 'rt-aks': { routes: [] }, 'snet-appgw': { routeTable: 'rt-aks' } },
    },
    'a route that a gateway to another site teaches, which goes only with that gateway': {
      changes: {
        GatewaySubnet: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.9.0/27' },
        site: { kind: 'on-premises', addressSpace: ['0.0.0.0/0'] },
        vgw: { kind: 'virtual-network-gateway', parent: 'GatewaySubnet', bgp: true, sites: ['site'] },
      },
      finds: ['agw:route critical'],
      fix: 'none',
    },
  },
});
