import type { EffectiveRule } from '../net/effectiveRule.ts';
import { covers, meets } from './covers.ts';
import { portsCover, portsMeet } from './portRange.ts';
import type { SecurityRule } from './securityRule.ts';

/**
 * Whether rules in their order let all of the needed traffic through. First match decides for every packet, so an allow
 * counts only as long as no deny before it takes a part away.
 */
export function letsIn(rules: readonly EffectiveRule[], need: SecurityRule): boolean {
  for (const rule of rules) {
    if (rule.access === 'Allow' && coversNeed(rule, need)) return true;
    if (rule.access === 'Deny' && meetsNeed(rule, need)) return false;
  }
  return false;
}

/** Whether the rule holds all of the traffic. */
export function coversNeed(rule: EffectiveRule, need: SecurityRule): boolean {
  return (
    (rule.protocol === '*' || rule.protocol === need.protocol) &&
    covers(rule.sources, need.sourceAddressPrefixes) &&
    (covers(rule.destinations, need.destinationAddressPrefixes) || isInside(rule, need)) &&
    portsCover(rule.ports, need.destinationPortRanges)
  );
}

// What reaches a subnet from inside is addressed to the virtual network, even where the need says `*`.
function isInside(rule: EffectiveRule, need: SecurityRule): boolean {
  return (
    rule.destinations.includes('VirtualNetwork') &&
    need.direction === 'Inbound' &&
    !need.sourceAddressPrefixes.includes('Internet')
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
