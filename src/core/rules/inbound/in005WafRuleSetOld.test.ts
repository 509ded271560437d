import { describe, expect, it } from 'vitest';
import { sampleDesign, type SampleChanges } from '../../testing/sampleDesign.ts';
import { ruleTrial } from '../../testing/ruleTrial.ts';
import { in005WafRuleSetOld } from './in005WafRuleSetOld.ts';

describe('IN005', () => {
  it.each<[string, SampleChanges]>([
    ['DRS 2.2', {}],
    ['DRS 2.1', { waf: { managedRuleSet: 'Microsoft_DefaultRuleSet 2.1' } }],
  ])('passes %s', (_, changes) => {
    expect(ruleTrial(in005WafRuleSetOld, sampleDesign(changes)).violations).toEqual([]);
  });

  it.each([
    ['none', 'none', 'high'],
    ['OWASP 3.0', 'unsupported', 'high'],
    ['OWASP 3.1', 'unsupported', 'high'],
    ['OWASP 3.2', 'ageing', 'medium'],
  ])('replaces %s', (managedRuleSet, message, severity) => {
    const tried = ruleTrial(in005WafRuleSetOld, sampleDesign({ waf: { managedRuleSet } }));
    expect(tried.violations).toMatchObject([{ resource: 'waf', message, severity }]);
    expect(tried.fixed?.['waf']).not.toHaveProperty('managedRuleSet');
    expect(tried.after).toEqual([]);
  });
});
