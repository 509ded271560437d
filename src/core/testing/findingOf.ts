import type { DesignDocument } from '../model/designDocument.ts';
import { analyse } from '../rules/analyse.ts';
import type { Finding } from '../rules/rule.ts';
import { testDay } from './testDay.ts';

/** The first finding of a rule in a design. */
export function findingOf(document: DesignDocument, rule: string): Finding {
  const found = analyse(document, testDay).findings.find((finding) => finding.rule === rule);
  if (found === undefined) throw new Error(`no finding of ${rule}`);
  return found;
}

/** The ids of those that are critical or high. */
export function graveOf(findings: readonly Finding[]): readonly string[] {
  return findings
    .filter(({ severity }) => severity === 'critical' || severity === 'high')
    .map(({ id }) => id);
}
