import type { PropsOf } from '../kinds/registry/kinds.ts';

/**
 * What makes a WAF policy stop attacks: it is on, it prevents, and it has the newest rule sets.
 * https://learn.microsoft.com/azure/web-application-firewall/ag/application-gateway-crs-rulegroups-rules
 */
export const protectingPolicy = {
  state: 'Enabled',
  mode: 'Prevention',
  managedRuleSet: 'Microsoft_DefaultRuleSet 2.2',
  botManagerRuleSet: '1.1',
  requestBodyCheck: true,
} as const satisfies Partial<PropsOf<'waf-policy'>>;
