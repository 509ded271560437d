import type { ResourceId } from '../model/designDocument.ts';
import type { AnalysisContext } from '../reach/analysisContext.ts';
import type { EffectiveRule } from '../reach/facts.ts';
import { covers, meets } from './covers.ts';
import { neededRules } from './neededRules.ts';
import { portsCover, portsMeet } from './portRange.ts';
import type { SecurityRule } from './securityRule.ts';

/** What the things in a subnet need and the subnet's group does not let in; nothing where there is no group. */
export function missingRules(context: AnalysisContext, subnet: ResourceId): readonly SecurityRule[] {
  const rules = context.effectiveRules(subnet, 'Inbound');
  if (rules.length === 0) return [];
  return neededRules(context, subnet).filter((need) => !letsIn(rules, need));
}

// First match decides for every packet, so an allow counts only as long as no deny before it takes a part away.
function letsIn(rules: readonly EffectiveRule[], need: SecurityRule): boolean {
  for (const rule of rules) {
    if (rule.access === 'Allow' && coversNeed(rule, need)) return true;
    if (rule.access === 'Deny' && meetsNeed(rule, need)) return false;
  }
  return false;
}

function coversNeed(rule: EffectiveRule, need: SecurityRule): boolean {
  return (
    (rule.protocol === '*' || rule.protocol === need.protocol) &&
    covers(rule.sources, need.sourceAddressPrefixes) &&
    covers(rule.destinations, need.destinationAddressPrefixes) &&
    portsCover(rule.ports, need.destinationPortRanges)
  );
}

function meetsNeed(rule: EffectiveRule, need: SecurityRule): boolean {
  return (
    (rule.protocol === '*' || need.protocol === '*' || rule.protocol === need.protocol) &&
    meets(rule.sources, need.sourceAddressPrefixes) &&
    meets(rule.destinations, need.destinationAddressPrefixes) &&
    portsMeet(rule.ports, need.destinationPortRanges)
  );
}
