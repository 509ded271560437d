import type { DesignDocument } from '../model/designDocument.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import { judge } from '../rules/examine.ts';
import { rules } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';

/** The findings of all rules, rule by rule: what `analyse` finds, without the walks that it makes beside. */
export function findingsIn(document: DesignDocument): readonly Finding[] {
  const context = createAnalysisContext(document);
  return rules.flatMap((rule) => judge(rule, context)).map(({ finding }) => finding);
}
