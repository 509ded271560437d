import { ruleCases } from '../../testing/ruleCases.ts';
import { cp013NoApiServerName } from './cp013NoApiServerName.ts';

const noZone = { privateDnsZone: 'none' };

export const cases = ruleCases(cp013NoApiServerName, {
  passes: {
    'a system zone': {},
    'no zone but a public FQDN': { aks: { ...noZone, publicFqdn: true } },
    'a public API server': { aks: { ...noZone, apiServerAccess: 'public' } },
  },
  fails: {
    'VNet integration without a zone': {
      changes: { aks: noZone },
      finds: [{ is: 'aks:noName high', scenario: 'nodes-to-api-server' }],
      fix: 'the sample',
    },
    'Private Link without a zone': {
      changes: { aks: { ...noZone, apiServerAccess: 'privateLink' } },
      finds: ['aks:noName high'],
      fix: { aks: { apiServerAccess: 'privateLink', privateDnsZone: 'system' } },
    },
  },
});
