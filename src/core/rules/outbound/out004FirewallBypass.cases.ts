import { route } from '../../testing/exampleParts.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { out004FirewallBypass } from './out004FirewallBypass.ts';

const secondPool = {
  other: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.8.0/24' },
  user: { kind: 'node-pool', parent: 'other', cluster: 'aks' },
};
const podSubnet = {
  pods: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.12.0/22' },
  aks: { networkMode: 'podSubnet' },
  pool: { podSubnet: 'pods' },
};
const toFirewall = route('default-via-firewall', '0.0.0.0/0', 'VirtualAppliance', { nextHop: 'afw' });
const withRoute = (...prefixes: readonly string[]) => ({
  'rt-aks': {
    routes: [toFirewall, ...prefixes.map((prefix) => route(`to-${prefix}`, prefix, 'Internet', {}))],
  },
});

export const cases = ruleCases(out004FirewallBypass, {
  passes: {
    'all behind the firewall': {},
    'two subnets, both with the route': {
      ...secondPool,
      other: { ...secondPool.other, routeTable: 'rt-aks' },
    },
    'nothing filtered, which is OUT001': { ...secondPool, 'snet-aks': { routeTable: null } },
    'a longer route for a private range': withRoute('10.99.0.0/16'),
    'a longer route that drops': {
      'rt-aks': { routes: [toFirewall, route('drop', '198.51.100.0/24', 'None', {})] },
    },
  },
  fails: {
    'a pool in a subnet without the route': {
      changes: secondPool,
      finds: [
        {
          is: 'other:beside critical',
          parameters: { filtered: 'snet-aks' },
          set: [],
          related: ['snet-aks'],
          scenario: 'pod-to-c2',
        },
      ],
      fix: { other: { routeTable: 'rt-aks' } },
      filtered: ['other'],
    },
    'a pod subnet without the route': {
      changes: podSubnet,
      finds: ['pods:beside critical'],
      fix: { pods: { routeTable: 'rt-aks' } },
      filtered: ['pods'],
    },
    'a pool in a subnet with a route table of its own, which is corrected': {
      changes: {
        ...secondPool,
        own: { kind: 'route-table' },
        other: { ...secondPool.other, routeTable: 'own' },
      },
      finds: ['other:beside critical'],
      filtered: ['other'],
    },
    'a pool beside one whose routes lead to the firewall by halves': {
      changes: {
        ...secondPool,
        'rt-aks': {
          routes: ['0.0.0.0/1', '128.0.0.0/1'].map((prefix) =>
            route(`half-${prefix}`, prefix, 'VirtualAppliance', { nextHop: 'afw' }),
          ),
        },
      },
      finds: ['other:beside critical'],
      filtered: ['other'],
    },
    'a pool in a subnet that has the route and a longer one': {
      changes: {
        ...secondPool,
        own: { kind: 'route-table', routes: [toFirewall, route('cloud', 'AzureCloud', 'Internet', {})] },
        other: { ...secondPool.other, routeTable: 'own' },
      },
      finds: ['other:longerRoute critical'],
      fix: { own: { routes: [toFirewall] } },
    },
    'a route for a half of the Internet': {
      changes: withRoute('128.0.0.0/1'),
      finds: [
        {
          is: 'snet-aks:longerRoute critical',
          parameters: { prefix: '128.0.0.0/1' },
          set: ['prefix=128.0.0.0/1'],
          related: ['rt-aks'],
          scenario: 'pod-to-c2',
        },
      ],
      fix: { 'rt-aks': { routes: [toFirewall] } },
      filtered: ['snet-aks'],
    },
    'a route for a service tag': {
      changes: withRoute('AzureCloud'),
      finds: ['snet-aks:longerRoute critical'],
    },
    'two longer routes, of which one is named': {
      changes: withRoute('128.0.0.0/1', 'AzureCloud'),
      finds: [{ is: 'snet-aks:longerRoute critical', set: ['prefix=AzureCloud', 'prefix=128.0.0.0/1'] }],
      fix: { 'rt-aks': { routes: [toFirewall] } },
    },
  },
});
