import type { Changes } from '../../testing/changedDesign.ts';
import { ruleCases } from '../../testing/ruleCases.ts';
import { cp002AuthorizedRangesTooWide } from './cp002AuthorizedRangesTooWide.ts';

const open = (...authorizedIpRanges: readonly string[]): Changes => ({
  aks: { apiServerAccess: 'public', authorizedIpRanges },
});

export const cases = ruleCases(cp002AuthorizedRangesTooWide, {
  passes: {
    'a private API server': {},
    'narrow ranges': open('198.51.100.0/24', '203.0.113.7/32'),
    'a /16': open('203.0.0.0/16'),
    'the load balancer alone': open('0.0.0.0/32'),
  },
  fails: {
    'a /15': {
      changes: open('203.0.113.7/32', '198.50.0.0/15'),
      finds: [{ is: 'aks:wide high', parameters: { ranges: '198.50.0.0/15' }, set: ['range=198.50.0.0/15'] }],
      fix: 'none',
    },
    everything: {
      changes: open('0.0.0.0/0'),
      finds: [{ is: 'aks:everyone critical', set: ['range=0.0.0.0/0'] }],
      fix: 'none',
    },
    'halves that add up to everything': {
      changes: open('0.0.0.0/1', '128.0.0.0/1'),
      finds: [{ is: 'aks:everyone critical', set: ['range=0.0.0.0/1', 'range=128.0.0.0/1'] }],
      fix: 'none',
    },
    'a range beside a public endpoint of VNet integration': {
      changes: { aks: { publicEndpoint: true, authorizedIpRanges: ['198.0.0.0/8'] } },
      finds: ['aks:wide high'],
      fix: 'none',
    },
  },
});
