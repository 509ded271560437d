import { route } from '../../testing/exampleParts.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { out003DecorativeFirewall } from './out003DecorativeFirewall.ts';

const detached = { 'snet-aks': { routeTable: null } };
const secondPool = {
  other: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.8.0/24' },
  user: { kind: 'node-pool', parent: 'other', cluster: 'aks' },
};

export const cases = ruleCases(out003DecorativeFirewall, {
  passes: {
    'a firewall that is routed to': {},
    'nobody to route yet': { ...detached, pool: { cluster: null } },
    'one of two subnets routed to it': secondPool,
  },
  fails: {
    'no route table': {
      changes: detached,
      finds: [
        {
          is: 'afw:unused high',
          set: ['subnet=snet-aks'],
          related: ['snet-aks'],
          scenario: 'pod-to-c2',
        },
      ],
      fix: 'the sample',
      filtered: ['snet-aks'],
    },
    'a route elsewhere': {
      changes: { 'rt-aks': { routes: [route('default', '0.0.0.0/0', 'Internet', {})] } },
      finds: ['afw:unused high'],
    },
    'no route table, and none that could be attached': {
      changes: { ...detached, 'rt-aks': null },
      finds: ['afw:unused high'],
      fix: {
        'snet-aks': { routeTable: 'route-table-1' },
        'route-table-1': { name: 'rt-aks', bgpRoutePropagation: false },
      },
    },
    'two firewalls, of which nobody is routed to either': {
      changes: {
        ...detached,
        hubfw: { kind: 'subnet', parent: 'hub', addressPrefix: '10.20.0.0/26' },
        far: { kind: 'azure-firewall', parent: 'hubfw' },
      },
      finds: ['far:unused high', 'afw:unused high'],
      fix: 'stays',
    },
    'a firewall out of reach': {
      changes: {
        out: null,
        back: null,
        hubfw: { kind: 'subnet', parent: 'hub', addressPrefix: '10.20.0.0/26' },
        far: { kind: 'azure-firewall', parent: 'hubfw' },
      },
      finds: ['far:unused high'],
      fix: 'none',
    },
  },
});
