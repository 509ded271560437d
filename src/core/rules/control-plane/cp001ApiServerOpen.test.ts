import { describe, expect, it } from 'vitest';
import { sampleDesign, type SampleChanges } from '../../testing/sampleDesign.ts';
import { referenceIn, ruleTrial } from '../../testing/ruleTrial.ts';
import { cp001ApiServerOpen } from './cp001ApiServerOpen.ts';

describe('CP001', () => {
  it.each<[string, SampleChanges]>([
    ['a private API server', {}],
    [
      'a public one with ranges',
      { aks: { apiServerAccess: 'public', authorizedIpRanges: ['198.51.100.0/24'] } },
    ],
    ['a public one for the cluster alone', { aks: { apiServerAccess: 'public', authorizeEgress: true } }],
    ['a Private Link one with a public FQDN', { aks: { apiServerAccess: 'privateLink', publicFqdn: true } }],
    [
      'a public endpoint that the mode ignores',
      { aks: { apiServerAccess: 'privateLink', publicEndpoint: true } },
    ],
  ])('passes %s', (_, changes) => {
    expect(ruleTrial(cp001ApiServerOpen, sampleDesign(changes)).violations).toEqual([]);
  });

  it('moves a public API server into the delegated subnet that is there', () => {
    const tried = ruleTrial(cp001ApiServerOpen, sampleDesign({ aks: { apiServerAccess: 'public' } }));
    expect(tried.violations).toEqual([
      { resource: 'aks', message: 'open', scenario: 'attacker-to-api-server' },
    ]);
    expect(tried.fixed?.['aks']).toMatchObject({
      apiServerAccess: 'vnetIntegration',
      apiServerSubnet: 'snet-apiserver',
      publicFqdn: false,
    });
    expect(tried.after).toEqual([]);
  });

  it('closes the public endpoint beside a private one', () => {
    const tried = ruleTrial(cp001ApiServerOpen, sampleDesign({ aks: { publicEndpoint: true } }));
    expect(tried.violations).toHaveLength(1);
    expect(tried.fixed?.['aks']).not.toHaveProperty('publicEndpoint');
  });

  it('makes the subnet with its group where there is none, and lets it call the nodes', () => {
    const tried = ruleTrial(
      cp001ApiServerOpen,
      sampleDesign({ aks: { apiServerAccess: 'public' }, 'snet-apiserver': null, 'nsg-apiserver': null }),
    );
    const made = referenceIn(tried, 'aks', 'apiServerSubnet');
    const subnet = tried.fixed?.[made];
    expect(subnet).toMatchObject({ delegation: 'Microsoft.ContainerService/managedClusters' });
    expect(referenceIn(tried, made, 'addressPrefix')).toMatch(/\/28$/);
    expect(tried.fixed?.[referenceIn(tried, made, 'networkSecurityGroup')]?.['securityRules']).toMatchObject([
      {
        name: 'AllowNodesToApiServer',
        sourceAddressPrefixes: ['10.10.4.0/22'],
        destinationPortRanges: ['443', '4443'],
      },
      { name: 'AllowAzureLoadBalancer', destinationPortRanges: ['9988'] },
      { name: 'AllowOwnSubnet' },
      { name: 'DenyAllInbound', access: 'Deny', priority: 4000 },
    ]);
  });

  it('uses Private Link where the cluster has no node pool yet', () => {
    const tried = ruleTrial(
      cp001ApiServerOpen,
      sampleDesign({ aks: { apiServerAccess: 'public' }, pool: null }),
    );
    expect(tried.fixed?.['aks']).toMatchObject({ apiServerAccess: 'privateLink' });
    expect(tried.after).toEqual([]);
  });
});
