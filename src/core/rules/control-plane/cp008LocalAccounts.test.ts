import { describe, expect, it } from 'vitest';
import { sampleDesign, type SampleChanges } from '../../testing/sampleDesign.ts';
import { ruleTrial } from '../../testing/ruleTrial.ts';
import { cp008LocalAccounts } from './cp008LocalAccounts.ts';

describe('CP008', () => {
  it('passes Entra ID with Azure RBAC and without local accounts', () => {
    expect(ruleTrial(cp008LocalAccounts, sampleDesign()).violations).toEqual([]);
  });

  it.each<[string, SampleChanges, object]>([
    [
      'the defaults',
      { aks: { entraId: false, azureRbac: false, localAccounts: true } },
      { message: 'noEntraId' },
    ],
    ['Entra ID beside local accounts', { aks: { localAccounts: true } }, { message: 'localAccounts' }],
    ['roles inside the cluster', { aks: { azureRbac: false } }, { message: 'noAzureRbac', severity: 'low' }],
    ['no RBAC at all', { aks: { kubernetesRbac: false } }, { message: 'noRbac', severity: 'critical' }],
  ])('repairs %s', (_, changes, expected) => {
    const tried = ruleTrial(cp008LocalAccounts, sampleDesign(changes));
    expect(tried.violations).toMatchObject([{ resource: 'aks', ...expected }]);
    expect(tried.fixed?.['aks']).toMatchObject({ entraId: true, azureRbac: true, localAccounts: false });
    expect(tried.fixed?.['aks']?.['kubernetesRbac']).not.toBe(false);
    expect(tried.after).toEqual([]);
  });

  it('says both where RBAC and Entra ID are off', () => {
    const { violations } = ruleTrial(
      cp008LocalAccounts,
      sampleDesign({ aks: { kubernetesRbac: false, entraId: false } }),
    );
    expect(violations.map(({ message }) => message)).toEqual(['noRbac', 'noEntraId']);
  });
});
