import { networkRule } from '../../testing/exampleParts.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { net001AddressPlan } from './net001AddressPlan.ts';

const range = (id: string, addressPrefix: string) => ({ [id]: { addressPrefix } });
const space = (...addressSpace: readonly string[]) => ({ hub: { addressSpace } });

export const cases = ruleCases(net001AddressPlan, {
  passes: {
    'a plan that fits': {},
    'the smallest subnet': { s: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.9.0/29' } },
    'the same range in another network': {
      ...space('10.20.0.0/16', '10.10.0.0/16'),
      s: { kind: 'subnet', parent: 'hub', addressPrefix: '10.10.4.0/24' },
    },
  },
  fails: {
    'no range': {
      changes: range('snet-apiserver', 'soon'),
      finds: [{ is: 'snet-apiserver:invalid critical', parameters: { range: 'soon' } }],
    },
    'an empty range': {
      changes: range('snet-apiserver', ''),
      finds: [{ is: 'snet-apiserver:invalid critical', parameters: { range: '""' } }],
    },
    'host bits, where the nearest network is free': {
      changes: range('snet-aks', '10.10.5.0/22'),
      finds: [
        {
          is: 'snet-aks:hostBits critical',
          parameters: { range: '10.10.5.0/22', nearest: '10.10.4.0/22' },
        },
      ],
      fix: range('snet-aks', '10.10.4.0/22'),
    },
    'host bits, where the nearest network is taken': {
      changes: range('snet-apiserver', '10.10.4.1/28'),
      finds: ['snet-apiserver:hostBits critical'],
      fix: range('snet-apiserver', '10.10.0.64/28'),
    },
    'a subnet outside of its network': {
      changes: range('snet-apiserver', '10.20.2.0/28'),
      finds: [
        {
          is: 'snet-apiserver:outside critical',
          parameters: { range: '10.20.2.0/28', network: 'vnet-shop' },
          set: ['range=10.20.2.0/28'],
        },
      ],
      fix: range('snet-apiserver', '10.10.0.64/28'),
    },
    'a subnet over another, of which the smaller one moves': {
      changes: range('snet-apiserver', '10.10.4.0/28'),
      finds: [
        {
          is: 'snet-apiserver:overlap critical',
          parameters: { range: '10.10.4.0/28', other: 'snet-aks' },
          set: ['range=10.10.4.0/28', 'other=snet-aks'],
          related: ['snet-aks'],
        },
      ],
      fix: range('snet-apiserver', '10.10.0.64/28'),
    },
    'a subnet over three others, of which one is named': {
      changes: range('snet-appgw', '10.10.0.0/21'),
      finds: [
        {
          is: 'snet-appgw:overlap critical',
          parameters: { other: 'AzureFirewallSubnet' },
          set: ['range=10.10.0.0/21', 'other=snet-firewall', 'other=snet-aks', 'other=snet-apiserver'],
        },
      ],
      fix: 'stays',
    },
    'a subnet that is too small': {
      changes: range('snet-apiserver', '10.10.2.0/30'),
      finds: [{ is: 'snet-apiserver:tooSmall critical', set: ['range=10.10.2.0/30'] }],
      fix: range('snet-apiserver', '10.10.3.0/24'),
    },
    'a subnet that is too small for the gateway in it': {
      changes: range('snet-appgw', '10.10.1.0/30'),
      finds: ['snet-appgw:tooSmall critical'],
    },
    'host bits of a network': {
      changes: space('10.20.1.0/16'),
      finds: [{ is: 'hub:hostBits:10.20.1.0/16 critical', parameters: { nearest: '10.20.0.0/16' } }],
      fix: { hub: { addressSpace: ['10.20.0.0/16'] } },
    },
    'a network without a range': {
      changes: space('nowhere'),
      finds: ['hub:invalid:nowhere critical'],
      fix: { hub: { addressSpace: ['10.11.0.0/16'] } },
    },
    'link-local': {
      changes: space('169.254.0.0/16'),
      finds: [{ is: 'hub:refused:169.254.0.0/16 critical', parameters: { reserved: '169.254.0.0/16' } }],
      fix: { hub: { addressSpace: ['10.11.0.0/16'] } },
    },
    'multicast, in a size of which nothing is free': {
      changes: space('224.0.0.0/8'),
      finds: ['hub:refused:224.0.0.0/8 critical'],
      fix: 'no room',
    },
    loopback: { changes: space('127.0.0.0/24'), finds: ['hub:refused:127.0.0.0/24 critical'] },
    'the resolver of Azure': {
      changes: space('168.63.129.0/24'),
      finds: ['hub:refused:168.63.129.0/24 critical'],
    },
    'two ranges of a network': {
      changes: space('127.0.0.0/24', '10.20.1.0/16'),
      finds: ['hub:refused:127.0.0.0/24 critical', 'hub:hostBits:10.20.1.0/16 critical'],
    },
    'a subnet that a firewall rule names, which follows': {
      changes: {
        taken: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.4.0/24' },
        user: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.16.0/30' },
        afwp: { networkRules: [networkRule('r', { sourceAddresses: ['10.10.16.0/30'] })] },
      },
      finds: ['taken:overlap critical', 'user:tooSmall critical'],
      fix: {
        user: { addressPrefix: '10.10.8.0/24' },
        afwp: { networkRules: [{ sourceAddresses: ['10.10.8.0/24'] }] },
      },
    },
  },
});
