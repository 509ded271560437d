import { ruleCases } from '../../testing/ruleCases.ts';
import { net005ReservedRange } from './net005ReservedRange.ts';

const network = {
  vnet: { addressSpace: ['172.30.0.0/16'] },
  'snet-firewall': { addressPrefix: '172.30.0.0/26' },
  'snet-appgw': { addressPrefix: '172.30.1.0/24' },
  'snet-apiserver': { addressPrefix: '172.30.2.0/28' },
  'snet-aks': { addressPrefix: '172.30.4.0/22' },
};
const pods = { podCidr: '172.31.0.0/16' };

export const cases = ruleCases(net005ReservedRange, {
  passes: {
    'ranges of its own': {},
    'a network without nodes': { hub: { addressSpace: ['172.30.0.0/16'] } },
    'pods that have no range': { aks: { ...pods, networkMode: 'nodeSubnet' } },
  },
  fails: {
    'the network of the nodes, with which subnets and addresses move': {
      changes: { ...network, afw: { privateIpAddress: '172.30.0.4' } },
      finds: [
        {
          is: 'vnet:network:172.30.0.0/16 critical',
          parameters: { range: '172.30.0.0/16', reserved: '172.30.0.0/16', cluster: 'aks-shop' },
          set: ['reserved=172.30.0.0/16', 'cluster=aks'],
          related: ['aks'],
        },
      ],
      fix: {
        vnet: { addressSpace: ['10.10.0.0/16'] },
        'snet-aks': { addressPrefix: '10.10.4.0/22' },
        afw: { privateIpAddress: '10.10.0.4' },
      },
    },
    'two ranges of the network of the nodes': {
      changes: { vnet: { addressSpace: ['10.10.0.0/16', '172.30.0.0/24', '172.31.0.0/24'] } },
      finds: ['vnet:network:172.30.0.0/24 critical', 'vnet:network:172.31.0.0/24 critical'],
    },
    pods: {
      changes: { aks: pods },
      finds: [
        {
          is: 'aks:pods critical',
          parameters: { range: '172.31.0.0/16', reserved: '172.31.0.0/16' },
        },
      ],
      fix: 'the sample',
    },
    'pods at link-local addresses': {
      changes: { aks: { podCidr: '169.254.0.0/16' } },
      finds: ['aks:pods critical'],
    },
    services: { changes: { aks: { serviceCidr: '192.0.2.0/24' } }, finds: ['aks:services critical'] },
    'services in a range around it': {
      changes: { aks: { serviceCidr: '172.16.0.0/12' } },
      finds: ['aks:services critical'],
      fix: { aks: { serviceCidr: '172.16.0.0/16', dnsServiceIp: '172.16.0.10' } },
    },
  },
});
