import type { DesignDocument } from '../model/designDocument.ts';
import { applyEdits } from '../model/edits.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import { findingIds } from '../rules/findingIds.ts';
import type { Rule, Severity, Violation } from '../rules/rule.ts';

/** A violation as the kit names it: `aks:open critical`, with the subject behind the message where it has one. */
export interface TriedViolation extends Violation {
  readonly is: string;
  readonly id: string;
  readonly severity: Severity;
}

/** What a rule says of a design, and what its repairs make of it. */
export interface Tried {
  readonly violations: readonly TriedViolation[];
  /** How many of the violations it offers a repair for. */
  readonly offered: number;
  /** The design after every repair, each on what the one before left; the design itself where none changes anything. */
  readonly repaired: DesignDocument;
  /** What the rule says of that. */
  readonly left: readonly TriedViolation[];
}

/** Runs one rule and its repairs on their own, without the engine's proof. */
export function tryRule(rule: Rule, document: DesignDocument): Tried {
  const context = createAnalysisContext(document);
  const violations = violationsOf(rule, document);
  const offered = violations.filter((violation) => rule.fix?.(violation, context) !== undefined).length;
  const repaired = afterRepairs(rule, document);
  return { violations, offered, repaired, left: violationsOf(rule, repaired) };
}

function violationsOf(rule: Rule, document: DesignDocument): readonly TriedViolation[] {
  const idOf = findingIds(rule.meta.id);
  return rule.check(createAnalysisContext(document)).map((violation) => {
    const { severity = rule.meta.severity } = violation;
    const id = idOf(violation);
    const name = id.slice(rule.meta.id.length + 1).replace(/:$/, '');
    return { ...violation, id, severity, is: `${name} ${severity}` };
  });
}

/** Repairs what comes up along as well, but nothing twice: two repairs may raise each other's finding for ever. */
function afterRepairs(rule: Rule, document: DesignDocument): DesignDocument {
  const tried = new Set<string>();
  for (let current = document; ;) {
    const violation = violationsOf(rule, current).find(({ id }) => !tried.has(id));
    if (violation === undefined) return current;
    tried.add(violation.id);
    current = applyEdits(current, rule.fix?.(violation, createAnalysisContext(current)) ?? []);
  }
}
