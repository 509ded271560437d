import type { DesignDocument, Props } from '../model/designDocument.ts';
import { applyEdits } from '../model/edits.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import type { Rule, Violation } from '../rules/rule.ts';

/** What a rule says of a design, and what its repair of the first violation makes of it. */
export interface Tried {
  readonly violations: readonly Violation[];
  /** The values of every resource after the repair; undefined where the rule offers none. */
  readonly fixed?: Readonly<Record<string, Props>>;
  /** What the rule still says after the repair. */
  readonly after: readonly Violation[];
}

/** Runs one rule and its repair on their own, without the engine's proof. */
export function ruleTrial(rule: Rule, document: DesignDocument): Tried {
  const context = createAnalysisContext(document);
  const violations = rule.check(context);
  const [first] = violations;
  const edits = first === undefined ? undefined : rule.fix?.(first, context);
  if (edits === undefined) return { violations, after: violations };
  const repaired = applyEdits(document, edits);
  const values = Object.entries(repaired.resources).map(([id, { props }]) => [id, props]);
  return {
    violations,
    fixed: Object.fromEntries(values),
    after: rule.check(createAnalysisContext(repaired)),
  };
}

/** The id that a value of a repaired resource refers to; empty where it refers to none. */
export function referenceIn({ fixed }: Tried, resource: string, property: string): string {
  const value = fixed?.[resource]?.[property];
  return typeof value === 'string' ? value : '';
}
