import { canonicalJson } from '../lib/canonicalJson.ts';
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
  const known = before.judged.filter(isGrave).map(subjectOf);
  const findings = after.judged.filter(isGrave).filter((judged) => {
    const index = known.indexOf(subjectOf(judged));
    if (index < 0) return true;
    known.splice(index, 1);
    return false;
  });
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
export function isGone(judged: Judged, before: Examination, after: Examination): boolean {
  const count = ({ judged: all }: Examination): number =>
    all.filter((other) => subjectOf(other) === subjectOf(judged)).length;
  return (
    count(after) < count(before) && !after.judged.some((other) => contentOf(other) === contentOf(judged))
  );
}

function isGrave({ finding }: Judged): boolean {
  return grave.has(finding.severity);
}

function subjectOf({ rule, violation }: Judged): string {
  return `${rule.meta.id} ${violation.resource} ${violation.message}`;
}

function contentOf(judged: Judged): string {
  return `${subjectOf(judged)} ${canonicalJson(judged.violation.parameters ?? {})}`;
}
