import type { ResourceId } from '../model/designDocument.ts';
import type { AnalysisContext } from '../reach/facts/analysisContext.ts';
import { letsIn } from './letsIn.ts';
import { neededRules } from './neededRules.ts';
import type { SecurityRule } from './securityRule.ts';

/** What the things in a subnet need and the subnet's group does not let in; nothing where there is no group. */
export function missingRules(context: AnalysisContext, subnet: ResourceId): readonly SecurityRule[] {
  const rules = context.effectiveRules(subnet, 'Inbound');
  if (rules.length === 0) return [];
  return neededRules(context, subnet).filter((need) => !letsIn(rules, need));
}
