import { describe, expect, it } from 'vitest';
import { sampleDesign, type SampleChanges } from '../../testing/sampleDesign.ts';
import { ruleTrial } from '../../testing/ruleTrial.ts';
import { in004WafDetectionOnly } from './in004WafDetectionOnly.ts';

describe('IN004', () => {
  it.each<[string, SampleChanges]>([
    ['Prevention', {}],
    ['a policy that no gateway uses', { agw: { wafPolicy: null }, waf: { mode: 'Detection' } }],
  ])('passes %s', (_, changes) => {
    expect(ruleTrial(in004WafDetectionOnly, sampleDesign(changes)).violations).toEqual([]);
  });

  it('turns Detection into Prevention', () => {
    const tried = ruleTrial(in004WafDetectionOnly, sampleDesign({ waf: { mode: 'Detection' } }));
    expect(tried.violations).toMatchObject([{ resource: 'waf', message: 'detection', related: ['agw'] }]);
    expect(tried.fixed?.['waf']).not.toHaveProperty('mode');
    expect(tried.after).toEqual([]);
  });
});
