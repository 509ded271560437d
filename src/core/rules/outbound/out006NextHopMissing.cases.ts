import { route } from '../../testing/exampleParts.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { out006NextHopMissing } from './out006NextHopMissing.ts';

const hop = (nextHop: string | null, nextHopIpAddress: string) => ({
  'rt-aks': { routes: [route('default', '0.0.0.0/0', 'VirtualAppliance', { nextHop, nextHopIpAddress })] },
});
const inHub = { 'snet-firewall': { parent: 'hub', addressPrefix: '10.20.0.0/26' } };
const unpeered = { out: null, back: null };
const referring = { 'rt-aks': { routes: [{ nextHop: 'afw', nextHopIpAddress: '' }] } };
const peered = {
  'peering-1': { kind: 'peering', from: 'vnet', to: 'hub' },
  'peering-2': { kind: 'peering', from: 'hub', to: 'vnet' },
};

export const cases = ruleCases(out006NextHopMissing, {
  passes: {
    'the firewall by reference': {},
    'the firewall by its address': hop(null, '10.10.0.4'),
    'the firewall in a peered hub': inHub,
    'a table that no subnet has': { ...hop(null, ''), 'snet-aks': { routeTable: null } },
  },
  fails: {
    'an address that nobody has': {
      changes: hop(null, '10.10.9.9'),
      finds: [
        {
          is: 'rt-aks:nobody critical',
          parameters: { address: '10.10.9.9' },
          set: ['address=10.10.9.9', 'subnet=snet-aks'],
          related: ['snet-aks'],
          scenario: 'nodes-to-aks-needs',
        },
      ],
      fix: referring,
    },
    'the address of an instance of the firewall': {
      changes: hop(null, '10.10.0.5'),
      finds: ['rt-aks:nobody critical'],
    },
    'no next hop at all': {
      changes: hop(null, ''),
      finds: [{ is: 'rt-aks:noHop critical', set: ['subnet=snet-aks'] }],
      fix: referring,
    },
    'no next hop, beside a route that is none of it': {
      changes: {
        'rt-aks': {
          routes: [
            route('drop', '198.51.100.0/24', 'None', {}),
            route('default', '0.0.0.0/0', 'VirtualAppliance', {}),
          ],
        },
      },
      finds: ['rt-aks:noHop critical'],
      fix: { 'rt-aks': { routes: [{ name: 'drop', nextHop: null }, { nextHop: 'afw' }] } },
    },
    'no next hop, and the firewall in a hub without peering': {
      changes: { ...inHub, ...hop(null, ''), ...unpeered },
      finds: ['rt-aks:noHop critical'],
      fix: { ...referring, ...peered },
    },
    'the firewall in a hub without peering': {
      changes: { ...inHub, ...unpeered },
      finds: [
        {
          is: 'rt-aks:notConnected critical',
          parameters: { firewall: 'afw-shop', subnet: 'snet-aks' },
          set: ['firewall=afw', 'subnet=snet-aks'],
        },
      ],
      fix: peered,
    },
    'the firewall by address in a hub without peering': {
      changes: { ...inHub, ...hop(null, '10.20.0.4'), ...unpeered },
      finds: ['rt-aks:notConnected critical'],
    },
    'one table at two subnets': {
      changes: {
        ...hop(null, ''),
        other: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.8.0/24', routeTable: 'rt-aks' },
      },
      finds: [
        {
          is: 'rt-aks:noHop critical',
          set: ['subnet=other', 'subnet=snet-aks'],
          related: ['other', 'snet-aks'],
        },
      ],
      fix: referring,
    },
    'no next hop, and no firewall that it could be': {
      changes: { ...hop(null, ''), 'snet-firewall': null, afw: null, afwp: null },
      finds: ['rt-aks:noHop critical'],
      fix: 'none',
    },
  },
});
