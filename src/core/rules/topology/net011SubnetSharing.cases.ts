import { ruleCases } from '../../testing/ruleCases.ts';
import { net011SubnetSharing } from './net011SubnetSharing.ts';

const gateways = 'Microsoft.Network/applicationGateways';
const clusters = 'Microsoft.ContainerService/managedClusters';
const none = 'none';
const podSubnet = (id: string) => ({ aks: { networkMode: 'podSubnet' }, pool: { podSubnet: id } });
/** Nodes and API server each in a subnet that is delegated as they ask. */
const apart = {
  'snet-aks': { delegation: none },
  'snet-apiserver': { delegation: clusters },
  aks: { apiServerSubnet: 'snet-apiserver' },
};

export const cases = ruleCases(net011SubnetSharing, {
  passes: {
    'each in its own': {},
    'a gateway without delegation': { 'snet-appgw': { delegation: none } },
    'two gateways': { agw2: { kind: 'application-gateway', parent: 'snet-appgw' } },
    'two clusters that share an API server subnet': {
      two: { kind: 'aks-cluster', apiServerAccess: 'vnetIntegration', apiServerSubnet: 'snet-apiserver' },
    },
    'a delegated pod subnet': {
      ...podSubnet('pods'),
      pods: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.12.0/22', delegation: clusters },
    },
  },
  fails: {
    'nodes in a delegated subnet': {
      changes: { 'snet-aks': { delegation: clusters } },
      finds: [
        {
          is: 'snet-aks:delegatedNodes critical',
          parameters: { delegation: clusters, others: 'system' },
          set: [`delegation=${clusters}`, 'other=pool'],
          related: ['pool'],
        },
      ],
      fix: 'the sample',
    },
    'nodes in a delegated subnet that pods need so': {
      changes: { ...podSubnet('snet-aks'), 'snet-aks': { delegation: clusters } },
      finds: ['snet-aks:delegatedNodes critical'],
      fix: { 'snet-aks': { delegation: clusters }, pool: { parent: 'subnet-1' } },
    },
    'nodes beside a gateway': {
      changes: { pool: { parent: 'snet-appgw' } },
      finds: [
        {
          is: 'snet-appgw:shared critical',
          parameters: { owner: 'agw-shop', others: 'system' },
          set: ['owner=agw', 'other=pool'],
          related: ['agw', 'pool'],
        },
      ],
      fix: { ...apart, pool: { parent: 'snet-aks' } },
    },
    'nodes beside the firewall': {
      changes: { pool: { parent: 'snet-firewall' } },
      finds: ['snet-firewall:shared critical'],
      fix: { ...apart, pool: { parent: 'snet-aks' } },
    },
    'nodes where a VPN gateway belongs': {
      changes: { 'snet-aks': { name: 'GatewaySubnet' } },
      finds: [{ is: 'snet-aks:shared critical', set: ['other=shop', 'other=pool'] }],
      fix: { ...apart, 'snet-aks': { name: 'snet-aks' }, pool: { parent: 'snet-aks' } },
    },
    'nodes beside the API server, which takes another subnet': {
      changes: { pool: { parent: 'snet-apiserver' } },
      finds: [
        {
          is: 'snet-apiserver:apiServerShared critical',
          parameters: { owner: 'aks-shop', others: 'system' },
          set: ['owner=aks', 'other=pool'],
          related: ['aks', 'pool'],
        },
      ],
      fix: {
        aks: { apiServerSubnet: 'subnet-1' },
        'subnet-1': { delegation: clusters },
        'snet-apiserver': { delegation: none },
        pool: { parent: 'snet-apiserver' },
      },
    },
    'pods beside the API server': {
      changes: podSubnet('snet-apiserver'),
      finds: ['snet-apiserver:apiServerShared critical'],
      fix: {
        aks: { apiServerSubnet: 'subnet-1' },
        'subnet-1': { delegation: clusters },
        'snet-apiserver': { delegation: clusters },
      },
    },
    'the API servers of two clusters beside nodes': {
      changes: {
        pool: { parent: 'snet-apiserver' },
        two: { kind: 'aks-cluster', apiServerAccess: 'vnetIntegration', apiServerSubnet: 'snet-apiserver' },
      },
      finds: ['snet-apiserver:apiServerShared critical'],
      fix: 'stays',
    },
    'nodes beside the API server, and no room for another subnet': {
      changes: {
        pool: { parent: 'snet-apiserver' },
        vnet: { addressSpace: ['10.10.0.0/26', '10.10.1.0/24', '10.10.2.0/28', '10.10.4.0/22'] },
      },
      finds: ['snet-apiserver:apiServerShared critical'],
      fix: 'no room',
    },
    'the API server beside a gateway': {
      changes: { aks: { apiServerSubnet: 'snet-appgw' } },
      finds: ['snet-appgw:apiServerShared critical'],
      fix: {
        aks: { apiServerSubnet: 'subnet-1' },
        'subnet-1': { delegation: clusters },
        agw: { parent: 'snet-appgw' },
      },
    },
    'a gateway under the delegation of AKS': {
      changes: { 'snet-appgw': { delegation: clusters } },
      finds: [
        {
          is: 'snet-appgw:wrongDelegation critical',
          parameters: { delegation: clusters, owner: 'agw-shop' },
          set: [`delegation=${clusters}`, 'owner=agw'],
        },
      ],
      fix: 'the sample',
    },
    'an API server under the delegation of gateways': {
      changes: { 'snet-apiserver': { delegation: gateways } },
      finds: ['snet-apiserver:wrongDelegation critical'],
      fix: 'the sample',
    },
    'a delegated firewall subnet': {
      changes: { 'snet-firewall': { delegation: gateways } },
      finds: ['snet-firewall:wrongDelegation critical'],
      fix: 'the sample',
    },
  },
});
