import { describe, expect, it } from 'vitest';
import { sampleDesign, type SampleChanges } from '../../testing/sampleDesign.ts';
import { ruleTrial } from '../../testing/ruleTrial.ts';
import { cp013NoApiServerName } from './cp013NoApiServerName.ts';

describe('CP013', () => {
  it.each<[string, SampleChanges]>([
    ['a system zone', {}],
    ['no zone but a public FQDN', { aks: { privateDnsZone: 'none', publicFqdn: true } }],
    ['a public API server', { aks: { apiServerAccess: 'public', privateDnsZone: 'none' } }],
  ])('passes %s', (_, changes) => {
    expect(ruleTrial(cp013NoApiServerName, sampleDesign(changes)).violations).toEqual([]);
  });

  it.each<[string, SampleChanges]>([
    ['VNet integration', { aks: { privateDnsZone: 'none' } }],
    ['Private Link', { aks: { apiServerAccess: 'privateLink', privateDnsZone: 'none' } }],
  ])('gives %s a zone', (_, changes) => {
    const tried = ruleTrial(cp013NoApiServerName, sampleDesign(changes));
    expect(tried.violations).toMatchObject([{ resource: 'aks', message: 'noName' }]);
    expect(tried.fixed?.['aks']).not.toHaveProperty('privateDnsZone');
    expect(tried.after).toEqual([]);
  });
});
