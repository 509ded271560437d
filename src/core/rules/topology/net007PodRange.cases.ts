import { securityRule } from '../../testing/exampleParts.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { net007PodRange } from './net007PodRange.ts';

const pods = (podCidr: string, networkMode = 'overlay') => ({ aks: { podCidr, networkMode } });
const unpeered = { out: null, back: null };
const toPods = (destination: string) =>
  securityRule('pods', 100, 'Inbound', {
    sourceAddressPrefixes: ['10.10.1.0/24'],
    destinationAddressPrefixes: [destination],
    destinationPortRanges: ['8443'],
  });

export const cases = ruleCases(net007PodRange, {
  passes: {
    'a range of its own': {},
    'a range that a network has which is not peered': { ...pods('10.20.0.0/16'), ...unpeered },
    'pods with addresses of the network': pods('10.10.128.0/17', 'nodeSubnet'),
    'no range at all': pods('soon'),
    'a range that another cluster has': {
      other: { kind: 'aks-cluster', podCidr: '192.168.0.0/16' },
      user: { kind: 'node-pool', parent: 'snet-aks', cluster: 'other' },
    },
  },
  fails: {
    'a range that the network of the nodes has': {
      changes: pods('10.10.128.0/17'),
      finds: [
        {
          is: 'aks:network:vnet critical',
          parameters: { range: '10.10.128.0/17', other: 'vnet-shop' },
          set: ['range=10.10.128.0/17', 'other=10.10.0.0/16'],
          related: ['vnet'],
        },
      ],
    },
    'a range of kubenet that network and peer have, in a size of which nothing is free': {
      changes: pods('10.0.0.0/8', 'kubenet'),
      finds: ['aks:network:vnet critical', 'aks:peer:hub high'],
      fix: 'no room',
    },
    'a range that a peer has, of which rules for pods follow': {
      changes: {
        ...pods('10.20.0.0/16'),
        group: { kind: 'network-security-group', securityRules: [toPods('10.20.0.0/16')] },
      },
      finds: ['aks:peer:hub high'],
      fix: {
        aks: { podCidr: '192.168.0.0/16' },
        group: { securityRules: [toPods('192.168.0.0/16')] },
      },
    },
  },
});
