import { route } from '../../testing/exampleParts.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { cp005EgressNotAuthorized } from './cp005EgressNotAuthorized.ts';

const restricted = { apiServerAccess: 'public', authorizedIpRanges: ['198.51.100.0/24'] };
const direct = { 'snet-aks': { routeTable: null } };
const scenario = 'nodes-to-api-server';
const authorized = { aks: { authorizeEgress: true } };
const byAppliance = {
  'rt-aks': {
    routes: [route('nva', '0.0.0.0/0', 'VirtualAppliance', { nextHopIpAddress: '10.10.9.4' })],
  },
};
const secondPool = {
  other: { kind: 'subnet', parent: 'vnet', addressPrefix: '10.10.8.0/24' },
  user: { kind: 'node-pool', parent: 'other', cluster: 'aks', nodePublicIp: true },
};

export const cases = ruleCases(cp005EgressNotAuthorized, {
  passes: {
    'a private API server': { aks: { authorizedIpRanges: ['198.51.100.0/24'] } },
    'no ranges': { aks: { apiServerAccess: 'public' } },
    'ranges for everyone': { aks: { ...restricted, authorizedIpRanges: ['0.0.0.0/0'] } },
    'addresses authorized by reference': { aks: { ...restricted, authorizeEgress: true } },
    'a load balancer, which AKS adds itself': {
      aks: { ...restricted, outboundType: 'loadBalancer' },
      ...direct,
    },
    'a public endpoint beside VNet integration': {
      aks: { publicEndpoint: true, authorizedIpRanges: ['198.51.100.0/24'] },
    },
    'a route that drops what leaves': {
      aks: restricted,
      'rt-aks': { routes: [route('none', '0.0.0.0/0', 'None', {})] },
    },
  },
  fails: {
    'a firewall': {
      changes: { aks: restricted },
      finds: [
        {
          is: 'aks:firewall critical',
          parameters: { via: 'afw-shop' },
          set: ['lender=firewall afw'],
          related: ['afw'],
          scenario,
        },
      ],
      fix: authorized,
    },
    'a firewall although the outbound type is a load balancer': {
      changes: { aks: { ...restricted, outboundType: 'loadBalancer' } },
      finds: [{ is: 'aks:firewall critical', scenario }],
      fix: authorized,
    },
    'a NAT gateway': {
      changes: { aks: { ...restricted, outboundType: 'userAssignedNATGateway' }, ...direct },
      finds: [{ is: 'aks:natGateway critical', set: ['lender=natGateway snet-aks'], scenario }],
      fix: authorized,
    },
    'nodes with public addresses': {
      changes: {
        aks: { ...restricted, outboundType: 'loadBalancer' },
        ...direct,
        pool: { nodePublicIp: true },
      },
      finds: [{ is: 'aks:nodes critical', set: ['lender=nodes snet-aks'], scenario }],
      fix: authorized,
    },
    'a firewall, and nodes with public addresses in another subnet': {
      changes: { aks: restricted, ...secondPool },
      finds: [{ is: 'aks:firewall critical', set: ['lender=nodes other', 'lender=firewall afw'] }],
      fix: authorized,
    },
    'a managed NAT gateway': {
      changes: { aks: { ...restricted, outboundType: 'managedNATGateway' }, ...direct },
      finds: [{ is: 'aks:managedNatGateway medium', set: ['lender=managedNatGateway snet-aks'], scenario }],
      fix: 'none',
    },
    'an appliance that is not drawn': {
      changes: { aks: restricted, ...byAppliance },
      finds: [{ is: 'aks:unknown medium', set: ['lender=unknown 10.10.9.4'], scenario }],
      fix: 'none',
    },
    'a gateway to another site': {
      changes: {
        aks: restricted,
        'rt-aks': { routes: [route('site', '0.0.0.0/0', 'VirtualNetworkGateway', {})] },
      },
      finds: ['aks:unknown medium'],
      fix: 'none',
    },
  },
});
