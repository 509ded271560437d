import type { Day } from '../lib/day.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { examine } from './examine.ts';
import { proposeFix } from './proposeFix.ts';
import { severities, type Area, type Finding } from './rule.ts';

/** A design after every repair that could be proved. */
export interface FixedDesign {
  readonly document: DesignDocument;
  /** In the order in which they were repaired, those repaired along included. */
  readonly applied: readonly Finding[];
  /** What is still to decide, worst first. */
  readonly remaining: readonly Finding[];
}

// What does not deploy hides what is wrong behind it, so addresses and names come first; the firewall comes before the
// entry points, because it decides how those may stand.
const order: readonly Area[] = ['topology', 'control-plane', 'outbound', 'inbound', 'operations'];

/** A repair may raise a lesser finding whose repair raises the first one again; this ends such a round dance. */
const maximumRounds = 200;

/** Applies every repair that can be proved, in the same order for the same document and day, until none is left. */
export function fixAll(document: DesignDocument, day: Day): FixedDesign {
  let current = document;
  const applied: Finding[] = [];
  const tried = new Set<string>();
  for (let round = 0; round < maximumRounds; round += 1) {
    const open = examine(current, day).analysis.findings.filter(
      (finding) => finding.repairable && finding.waived === undefined && !tried.has(finding.id),
    );
    const [finding] = open.toSorted(firstToRepair);
    if (finding === undefined) break;
    const proposal = proposeFix(current, finding, day);
    tried.add(finding.id);
    if (!proposal.ok) continue;
    current = proposal.value.document;
    applied.push(finding, ...proposal.value.together);
    // What was refused in the old design may hold in the new one.
    tried.clear();
    for (const done of applied) tried.add(done.id);
  }
  return { document: current, applied, remaining: examine(current, day).analysis.findings };
}

function firstToRepair(a: Finding, b: Finding): number {
  return (
    order.indexOf(a.area) - order.indexOf(b.area) ||
    severities.indexOf(a.severity) - severities.indexOf(b.severity)
  );
}
