import { describe, expect, it } from 'vitest';
import { sampleDesign, type SampleChanges } from '../../testing/sampleDesign.ts';
import { ruleTrial } from '../../testing/ruleTrial.ts';
import { cp005EgressNotAuthorized } from './cp005EgressNotAuthorized.ts';

const restricted = { apiServerAccess: 'public', authorizedIpRanges: ['198.51.100.0/24'] };
const direct = { 'snet-aks': { routeTable: null } };

describe('CP005', () => {
  it.each<[string, SampleChanges]>([
    ['a private API server', { aks: { authorizedIpRanges: ['198.51.100.0/24'] } }],
    ['no ranges', { aks: { apiServerAccess: 'public' } }],
    ['ranges for everyone', { aks: { ...restricted, authorizedIpRanges: ['0.0.0.0/0'] } }],
    ['addresses authorized by reference', { aks: { ...restricted, authorizeEgress: true } }],
    [
      'a load balancer, which AKS adds itself',
      { aks: { ...restricted, outboundType: 'loadBalancer' }, ...direct },
    ],
    [
      'a public endpoint beside VNet integration',
      { aks: { publicEndpoint: true, authorizedIpRanges: ['198.51.100.0/24'] } },
    ],
  ])('passes %s', (_, changes) => {
    expect(ruleTrial(cp005EgressNotAuthorized, sampleDesign(changes)).violations).toEqual([]);
  });

  it.each<[string, SampleChanges, object]>([
    [
      'a firewall',
      { aks: restricted },
      { message: 'firewall', parameters: { via: 'afw-shop' }, related: ['afw'] },
    ],
    [
      'a firewall although the outbound type is a load balancer',
      { aks: { ...restricted, outboundType: 'loadBalancer' } },
      { message: 'firewall' },
    ],
    [
      'a NAT gateway',
      { aks: { ...restricted, outboundType: 'userAssignedNATGateway' }, ...direct },
      { message: 'natGateway' },
    ],
    [
      'nodes with public addresses',
      { aks: { ...restricted, outboundType: 'loadBalancer' }, ...direct, pool: { nodePublicIp: true } },
      { message: 'nodes' },
    ],
  ])('authorizes %s by reference', (_, changes, expected) => {
    const tried = ruleTrial(cp005EgressNotAuthorized, sampleDesign(changes));
    expect(tried.violations).toMatchObject([
      { resource: 'aks', scenario: 'nodes-to-api-server', ...expected },
    ]);
    expect(tried.fixed?.['aks']).toMatchObject({ authorizeEgress: true });
    expect(tried.after).toEqual([]);
  });

  it.each<[string, SampleChanges, object]>([
    [
      'a managed NAT gateway',
      { aks: { ...restricted, outboundType: 'managedNATGateway' }, ...direct },
      { message: 'managedNatGateway' },
    ],
    [
      'an appliance that is not drawn',
      {
        aks: restricted,
        'rt-aks': {
          routes: [
            {
              name: 'nva',
              addressPrefix: '0.0.0.0/0',
              nextHopType: 'VirtualAppliance',
              nextHop: null,
              nextHopIpAddress: '10.10.9.4',
            },
          ],
        },
      },
      { message: 'unknown' },
    ],
  ])('only warns of %s', (_, changes, expected) => {
    const tried = ruleTrial(cp005EgressNotAuthorized, sampleDesign(changes));
    expect(tried.violations).toMatchObject([{ severity: 'medium', ...expected }]);
    expect(tried.fixed).toBeUndefined();
  });
});
