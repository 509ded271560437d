import type { ScenarioResult, Verdict } from '../scenarios/scenario.ts';
import type { Examination, Judged } from './examine.ts';
import type { Severity } from './rule.ts';

/** What an edit made worse. */
export interface Regressions {
  /** Critical and high findings that were not there before. */
  readonly findings: readonly Judged[];
  /** Scenarios whose verdict got worse. */
  readonly scenarios: readonly ScenarioResult[];
}

const badness: Readonly<Record<Verdict, number>> = { pass: 0, unknown: 1, fail: 2 };
const grave: ReadonlySet<Severity> = new Set(['critical', 'high']);

/** What is worse after an edit than before it. */
export function regressions(before: Examination, after: Examination): Regressions {
  const known = new Set(before.judged.filter(isGrave).map(({ finding }) => finding.id));
  const findings = after.judged.filter(isGrave).filter(({ finding }) => !known.has(finding.id));
  const verdicts = new Map(before.analysis.scenarios.map(({ id, verdict }) => [id, verdict]));
  const scenarios = after.analysis.scenarios.filter(
    ({ id, verdict }) => badness[verdict] > badness[verdicts.get(id) ?? 'fail'],
  );
  return { findings, scenarios };
}

/** How much got worse, to compare two attempts. */
export function countOf({ findings, scenarios }: Regressions): number {
  return findings.length + scenarios.length;
}

/** Whether a finding is gone, and not merely worded otherwise. */
export function isGone({ finding }: Judged, after: Examination): boolean {
  return after.judged.every((other) => other.finding.id !== finding.id);
}

function isGrave({ finding }: Judged): boolean {
  return grave.has(finding.severity);
}
