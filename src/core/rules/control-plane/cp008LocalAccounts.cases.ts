import { ruleCases } from '../../testing/ruleCases.ts';
import { cp008LocalAccounts } from './cp008LocalAccounts.ts';

export const cases = ruleCases(cp008LocalAccounts, {
  passes: { 'Entra ID with Azure RBAC and without local accounts': {} },
  fails: {
    'the defaults': {
      changes: { aks: { entraId: false, azureRbac: false, localAccounts: true } },
      finds: ['aks:noEntraId high'],
      fix: 'the sample',
    },
    'Entra ID beside local accounts': {
      changes: { aks: { localAccounts: true } },
      finds: ['aks:localAccounts high'],
      fix: 'the sample',
    },
    'roles inside the cluster': {
      changes: { aks: { azureRbac: false } },
      finds: ['aks:noAzureRbac low'],
      fix: 'the sample',
    },
    'no RBAC at all': {
      changes: { aks: { kubernetesRbac: false } },
      finds: ['aks:noRbac critical'],
      fix: 'the sample',
    },
    'neither RBAC nor Entra ID': {
      changes: { aks: { kubernetesRbac: false, entraId: false } },
      finds: ['aks:noRbac critical', 'aks:noEntraId high'],
      fix: { aks: { kubernetesRbac: true, entraId: true, azureRbac: true, localAccounts: false } },
    },
  },
});
