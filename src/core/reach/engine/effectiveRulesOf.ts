import type { Direction, EffectiveRule } from '../../net/effectiveRule.ts';
import type { SecurityGroup } from '../../net/securityGroup.ts';
import { isDefaultRule, securityRules } from './securityRules.ts';

/** The rules of a security group in order, the default ones last, each with who wrote it. */
export function effectiveRulesOf(group: SecurityGroup, direction: Direction): readonly EffectiveRule[] {
  const written = group.managed === true ? 'aks' : 'user';
  return securityRules(group, direction).map((rule) => ({
    ...rule,
    origin: isDefaultRule(rule) ? 'default' : written,
  }));
}
