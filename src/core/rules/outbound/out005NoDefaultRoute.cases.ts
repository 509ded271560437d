import { route } from '../../testing/exampleParts.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { out005NoDefaultRoute } from './out005NoDefaultRoute.ts';

type Hop = Parameters<typeof route>[2];

const detached = { 'snet-aks': { routeTable: null } };
const hop = (type: Hop, prefix = '0.0.0.0/0') => ({
  'rt-aks': { routes: [route('default', prefix, type, {})] },
});
const filtered = ['snet-aks'];

export const cases = ruleCases(out005NoDefaultRoute, {
  passes: {
    '0.0.0.0/0 to the firewall': {},
    '0.0.0.0/0 to a gateway': hop('VirtualNetworkGateway'),
    'another outbound type': { ...detached, aks: { outboundType: 'loadBalancer' } },
  },
  fails: {
    'no route table': {
      changes: detached,
      finds: [
        {
          is: 'snet-aks:noTable:aks critical',
          parameters: { cluster: 'aks-shop' },
          set: [],
          related: ['aks'],
        },
      ],
      fix: 'the sample',
      filtered,
    },
    'no route table, and no firewall that a route could lead to': {
      changes: { ...detached, 'snet-firewall': null, afw: null, afwp: null, 'rt-aks': null },
      finds: ['snet-aks:noTable:aks critical'],
      filtered,
    },
    'a table without 0.0.0.0/0': {
      changes: hop('VirtualAppliance', '0.0.0.0/1'),
      finds: ['snet-aks:noRoute:aks critical'],
    },
    '0.0.0.0/0 to the Internet': {
      changes: hop('Internet'),
      finds: [
        {
          is: 'snet-aks:wrongHop:aks critical',
          parameters: { nextHop: 'Internet' },
          set: ['nextHop=Internet'],
        },
      ],
      filtered,
    },
    '0.0.0.0/0 to None': { changes: hop('None'), finds: ['snet-aks:wrongHop:aks critical'] },
    'two clusters in one subnet': {
      changes: {
        ...detached,
        blue: { kind: 'aks-cluster', outboundType: 'userDefinedRouting' },
        user: { kind: 'node-pool', parent: 'snet-aks', cluster: 'blue' },
      },
      finds: ['snet-aks:noTable:aks critical', 'snet-aks:noTable:blue critical'],
      filtered,
    },
    '0.0.0.0/0 that a gateway announces': {
      changes: {
        ...detached,
        GatewaySubnet: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.9.0/27' },
        site: { kind: 'on-premises', addressSpace: ['0.0.0.0/0'] },
        vgw: { kind: 'virtual-network-gateway', parent: 'GatewaySubnet', bgp: true, sites: ['site'] },
      },
      finds: ['snet-aks:learned:aks medium'],
      fix: 'none',
    },
  },
});
