import { describe, expect, it } from 'vitest';
import type { ScenarioResult, Verdict } from '../scenarios/scenario.ts';
import { examineWith, type Examination } from './examine.ts';
import { cp007RunCommand } from './control-plane/cp007RunCommand.ts';
import { cp008LocalAccounts } from './control-plane/cp008LocalAccounts.ts';
import { isGone, regressions } from './regressions.ts';
import type { Changes } from '../testing/changedDesign.ts';
import { testDay } from '../testing/testDay.ts';
import { sampleDesign } from '../testing/sampleDesign.ts';

const rules = [cp007RunCommand, cp008LocalAccounts];
const examined = (changes: Changes = {}): Examination => examineWith(sampleDesign(changes), testDay, rules);

function judgedAs(verdict: Verdict): Examination {
  const examination = examined();
  const scenario: ScenarioResult = {
    id: 'pod-to-c2',
    group: 'lights',
    protection: 'outbound',
    intent: 'must-be-blocked',
    title: { en: 'Compromised pod', ja: '乗っ取られたPod' },
    verdict,
    walks: [],
  };
  return { ...examination, analysis: { ...examination.analysis, scenarios: [scenario] } };
}

describe('regressions', () => {
  it.each<[Verdict, Verdict, boolean]>([
    ['pass', 'fail', true],
    ['pass', 'unknown', true],
    ['unknown', 'fail', true],
    ['fail', 'fail', false],
    ['fail', 'unknown', false],
    ['fail', 'pass', false],
    ['unknown', 'pass', false],
  ])('%s to %s is worse: %s', (before, after, worse) => {
    expect(regressions(judgedAs(before), judgedAs(after)).scenarios.length > 0).toBe(worse);
  });

  it('counts new critical and high findings, and no lesser ones', () => {
    const after = examined({ aks: { runCommand: true, localAccounts: true } });
    expect(regressions(examined(), after).findings.map(({ finding }) => finding.rule)).toEqual(['CP008']);
  });

  it('does not count a finding that was there', () => {
    const before = examined({ aks: { localAccounts: true } });
    expect(regressions(before, before).findings).toEqual([]);
  });
});

describe('isGone', () => {
  it('tells a repaired finding from another one that the same rule has of the same resource', () => {
    const before = examined({ aks: { kubernetesRbac: false, entraId: false } });
    const after = examined({ aks: { entraId: false } });
    const gone = before.judged.filter((judged) => isGone(judged, after));
    expect(gone.map(({ violation }) => violation.message)).toEqual(['noRbac']);
  });
});
