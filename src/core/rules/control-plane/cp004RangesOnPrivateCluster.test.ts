import { describe, expect, it } from 'vitest';
import { sampleDesign, type SampleChanges } from '../../testing/sampleDesign.ts';
import { ruleTrial } from '../../testing/ruleTrial.ts';
import { cp004RangesOnPrivateCluster } from './cp004RangesOnPrivateCluster.ts';

describe('CP004', () => {
  it.each<[string, SampleChanges]>([
    ['a private API server', {}],
    [
      'ranges of a public one',
      { aks: { apiServerAccess: 'public', authorizedIpRanges: ['198.51.100.0/24'] } },
    ],
    [
      'ranges of a public endpoint of VNet integration',
      { aks: { publicEndpoint: true, authorizedIpRanges: ['198.51.100.0/24'] } },
    ],
  ])('passes %s', (_, changes) => {
    expect(ruleTrial(cp004RangesOnPrivateCluster, sampleDesign(changes)).violations).toEqual([]);
  });

  it.each<[string, SampleChanges]>([
    ['ranges', { aks: { authorizedIpRanges: ['198.51.100.0/24'] } }],
    [
      'ranges with Private Link',
      { aks: { apiServerAccess: 'privateLink', authorizedIpRanges: ['198.51.100.0/24'] } },
    ],
    ['the cluster’s own addresses', { aks: { authorizeEgress: true } }],
  ])('takes out %s', (_, changes) => {
    const tried = ruleTrial(cp004RangesOnPrivateCluster, sampleDesign(changes));
    expect(tried.violations).toEqual([{ resource: 'aks', message: 'ranges' }]);
    expect(tried.fixed?.['aks']).not.toHaveProperty('authorizedIpRanges');
    expect(tried.fixed?.['aks']).not.toHaveProperty('authorizeEgress');
    expect(tried.after).toEqual([]);
  });
});
