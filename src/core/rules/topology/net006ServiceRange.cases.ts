import type { PropsOf } from '../../kinds/registry/kinds.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { net006ServiceRange } from './net006ServiceRange.ts';

const range = (serviceCidr: string, dnsServiceIp: string, values: Partial<PropsOf<'aks-cluster'>> = {}) => ({
  aks: { serviceCidr, dnsServiceIp, ...values },
});
/** What every repair chooses, of the size that the range had. */
const repaired = (prefixLength: number) => range(`172.16.0.0/${prefixLength}`, '172.16.0.10');

export const cases = ruleCases(net006ServiceRange, {
  passes: {
    'a range of its own': {},
    '/13': range('10.96.0.0/13', '10.96.0.10'),
    'DNS at the second usable address': range('172.16.0.0/16', '172.16.0.2'),
    'both left to Azure': range('', ''),
    'no range at all': range('soon', '172.16.0.10'),
    'a network that is not peered': { ...range('10.20.0.0/16', '10.20.0.10'), out: null, back: null },
    'pods without a range': range('192.168.0.0/20', '192.168.0.10', { networkMode: 'nodeSubnet' }),
  },
  fails: {
    'a range that a subnet has': {
      changes: range('10.10.4.0/24', '10.10.4.10'),
      finds: [
        {
          is: 'aks:subnet:vnet critical',
          parameters: { range: '10.10.4.0/24', other: 'vnet-shop' },
          set: ['range=10.10.4.0/24', 'other=10.10.4.0/22'],
          related: ['vnet'],
        },
      ],
      fix: repaired(24),
    },
    'a range that the rest of the network has': {
      changes: range('10.10.128.0/20', '10.10.128.10'),
      finds: [{ is: 'aks:network:vnet high', set: ['range=10.10.128.0/20', 'other=10.10.0.0/16'] }],
      fix: repaired(20),
    },
    'a range that a peer has': {
      changes: range('10.20.0.0/16', '10.20.0.10'),
      finds: [
        {
          is: 'aks:peer:vnet/hub high',
          parameters: { other: 'vnet-hub' },
          set: ['range=10.20.0.0/16', 'other=10.20.0.0/16'],
          related: ['hub'],
        },
      ],
      fix: repaired(16),
    },
    'a range that two peers have': {
      changes: {
        ...range('10.16.0.0/13', '10.16.0.10'),
        spoke: { kind: 'virtual-network', addressSpace: ['10.22.0.0/16'] },
        there: { kind: 'peering', from: 'vnet', to: 'spoke' },
        andBack: { kind: 'peering', from: 'spoke', to: 'vnet' },
      },
      finds: ['aks:peer:vnet/spoke high', 'aks:peer:vnet/hub high'],
      fix: { aks: { dnsServiceIp: '172.16.0.10' } },
    },
    'a range that pods have': {
      changes: range('192.168.0.0/20', '192.168.0.10'),
      finds: [
        {
          is: 'aks:pods critical',
          parameters: { other: '192.168.0.0/16' },
          set: ['range=192.168.0.0/20', 'other=192.168.0.0/16'],
        },
      ],
      fix: repaired(20),
    },
    'a range that is too large': {
      changes: range('10.96.0.0/12', '10.96.0.10'),
      finds: [{ is: 'aks:tooLarge critical', set: ['range=10.96.0.0/12'] }],
      fix: repaired(16),
    },
    'a DNS address outside of the range': {
      changes: range('172.16.0.0/16', '172.17.0.10'),
      finds: [{ is: 'aks:dns critical', set: ['range=172.16.0.0/16', 'dns=172.17.0.10'] }],
      fix: 'the sample',
    },
    'DNS at the network address': {
      changes: range('172.16.0.0/16', '172.16.0.0'),
      finds: ['aks:dns critical'],
      fix: 'the sample',
    },
    'DNS at the address of kubernetes.default': {
      changes: range('172.16.0.0/16', '172.16.0.1'),
      finds: ['aks:dns critical'],
      fix: 'the sample',
    },
    'DNS at the last address': {
      changes: range('172.16.0.0/16', '172.16.255.255'),
      finds: ['aks:dns critical'],
      fix: 'the sample',
    },
    'only a range': {
      changes: range('172.16.0.0/16', ''),
      finds: ['aks:onlyOne critical'],
      fix: 'the sample',
    },
    'only a DNS address': {
      changes: range('', '172.16.0.10'),
      finds: ['aks:onlyOne critical'],
      fix: 'the sample',
    },
  },
});
