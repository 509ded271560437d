import { describe, expect, it } from 'vitest';
import { sampleDesign, type SampleChanges } from '../../testing/sampleDesign.ts';
import { ruleTrial } from '../../testing/ruleTrial.ts';
import { cp002AuthorizedRangesTooWide } from './cp002AuthorizedRangesTooWide.ts';

describe('CP002', () => {
  const open = (...authorizedIpRanges: string[]): SampleChanges => ({
    aks: { apiServerAccess: 'public', authorizedIpRanges },
  });

  it.each<[string, SampleChanges]>([
    ['a private API server', {}],
    ['narrow ranges', open('198.51.100.0/24', '203.0.113.7/32')],
    ['a /16', open('203.0.0.0/16')],
    ['the load balancer alone', open('0.0.0.0/32')],
  ])('passes %s', (_, changes) => {
    expect(ruleTrial(cp002AuthorizedRangesTooWide, sampleDesign(changes)).violations).toEqual([]);
  });

  it.each<[string, SampleChanges, object]>([
    [
      'a /15',
      open('203.0.113.7/32', '198.50.0.0/15'),
      { message: 'wide', severity: 'high', parameters: { ranges: '198.50.0.0/15' } },
    ],
    ['everything', open('0.0.0.0/0'), { message: 'everyone', severity: 'critical' }],
    [
      'halves that add up to everything',
      open('0.0.0.0/1', '128.0.0.0/1'),
      { message: 'everyone', severity: 'critical' },
    ],
    [
      'a range beside a public endpoint of VNet integration',
      { aks: { publicEndpoint: true, authorizedIpRanges: ['198.0.0.0/8'] } },
      { message: 'wide' },
    ],
  ])('reports %s, and leaves the choice of ranges to a person', (_, changes, expected) => {
    const tried = ruleTrial(cp002AuthorizedRangesTooWide, sampleDesign(changes));
    expect(tried.violations).toMatchObject([{ resource: 'aks', ...expected }]);
    expect(tried.fixed).toBeUndefined();
  });
});
