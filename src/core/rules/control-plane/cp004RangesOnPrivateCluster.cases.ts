import { ruleCases } from '../../testing/ruleCases.ts';
import { cp004RangesOnPrivateCluster } from './cp004RangesOnPrivateCluster.ts';

const authorizedIpRanges = ['198.51.100.0/24'];

export const cases = ruleCases(cp004RangesOnPrivateCluster, {
  passes: {
    'a private API server': {},
    'ranges of a public one': { aks: { apiServerAccess: 'public', authorizedIpRanges } },
    'ranges of a public endpoint of VNet integration': { aks: { publicEndpoint: true, authorizedIpRanges } },
  },
  fails: {
    ranges: {
      changes: { aks: { authorizedIpRanges } },
      finds: ['aks:ranges critical'],
      fix: 'the sample',
    },
    'ranges with Private Link': {
      changes: { aks: { apiServerAccess: 'privateLink', authorizedIpRanges } },
      finds: ['aks:ranges critical'],
      fix: { aks: { apiServerAccess: 'privateLink', authorizedIpRanges: [], authorizeEgress: false } },
    },
    'the cluster’s own addresses': {
      changes: { aks: { authorizeEgress: true } },
      finds: ['aks:ranges critical'],
      fix: 'the sample',
    },
  },
});
