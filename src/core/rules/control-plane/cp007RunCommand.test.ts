import { describe, expect, it } from 'vitest';
import { sampleDesign, type SampleChanges } from '../../testing/sampleDesign.ts';
import { ruleTrial } from '../../testing/ruleTrial.ts';
import { cp007RunCommand } from './cp007RunCommand.ts';

describe('CP007', () => {
  it('passes a cluster with it off', () => {
    expect(ruleTrial(cp007RunCommand, sampleDesign()).violations).toEqual([]);
  });

  it.each<[string, SampleChanges]>([
    ['written out', { aks: { runCommand: true } }],
    ['on a public API server', { aks: { runCommand: true, apiServerAccess: 'public' } }],
  ])('turns it off: %s', (_, changes) => {
    const tried = ruleTrial(cp007RunCommand, sampleDesign(changes));
    expect(tried.violations).toEqual([{ resource: 'aks', message: 'on' }]);
    expect(tried.fixed?.['aks']).toMatchObject({ runCommand: false });
    expect(tried.after).toEqual([]);
  });
});
