import { describe, expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import { applyEdits, setProps, type Edit } from '../../model/edits.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { adding, afterFixes, tryRule } from '../../testing/tryRule.ts';
import { out010ThreatIntelligenceOff } from './out010ThreatIntelligenceOff.ts';

const mode = (threatIntelMode: string): Edit => setProps('policy', { threatIntelMode });
const basic = [
  mode('Alert'),
  setProps('firewall', { skuTier: 'Basic' }),
  setProps('policy', { sku: 'Basic' }),
];
const noPolicy = setProps('firewall', { firewallPolicy: undefined });

describe('OUT010', () => {
  it.each<[string, Edit[], string[]]>([
    ['Deny', [], []],
    ['Alert', [mode('Alert')], ['policy notDeny high']],
    ['Off', [mode('Off')], ['policy notDeny high']],
    ['Basic', basic, ['policy notDeny high']],
    ['no policy', [noPolicy], ['firewall noPolicy high']],
    ['a policy of nobody', [adding('spare', 'firewall-policy', undefined)], []],
    [
      'the parent denies',
      [
        mode('Alert'),
        setProps('policy', { basePolicy: 'parent' }),
        adding('parent', 'firewall-policy', undefined, { threatIntelMode: 'Deny' }),
      ],
      [],
    ],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(out010ThreatIntelligenceOff, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it('sets the mode', () => {
    const fixed = afterFixes(out010ThreatIntelligenceOff, mode('Alert')(securedDesign));
    expect(fixed).toEqual(securedDesign);
  });

  it('raises Basic to Standard, firewall and policy', () => {
    const fixed = afterFixes(out010ThreatIntelligenceOff, applyEdits(securedDesign, basic));
    expect(fixed).toEqual(securedDesign);
  });

  it('makes a policy', () => {
    const fixed = afterFixes(out010ThreatIntelligenceOff, noPolicy(securedDesign));
    const policy = resource(fixed, 'azure-firewall', 'firewall')?.props.firewallPolicy;
    expect(resource(fixed, 'firewall-policy', policy)?.props.threatIntelMode).toBe('Deny');
  });
});
