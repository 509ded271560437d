import type { PropsOf } from '../../kinds/registry/kinds.ts';
import { usedPolicies } from '../../reach/facts/listenerPolicies.ts';
import { setValues } from '../../repairs/setValues.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type RuleSet = PropsOf<'waf-policy'>['managedRuleSet'];
type Message = 'none' | 'unsupported' | 'ageing';

// https://learn.microsoft.com/azure/web-application-firewall/ruleset-support-policy
const problems: Readonly<Partial<Record<RuleSet, Message>>> = {
  none: 'none',
  'OWASP 3.0': 'unsupported',
  'OWASP 3.1': 'unsupported',
  'OWASP 3.2': 'ageing',
};

export const in005WafRuleSetOld = defineRule({
  meta: {
    id: 'IN005',
    area: 'inbound',
    severity: 'high',
    since: '0.1.0',
    sources: ['https://learn.microsoft.com/azure/web-application-firewall/ruleset-support-policy'],
    references: ['CKV_AZURE_135', 'PSRule AppGwWAF.RuleGroups'],
  },
  text: {
    title: { en: 'The WAF has no current rule set', ja: 'WAFの規則セットが古い、または設定されていない' },
    why: {
      en: 'The managed rule set is what recognises attacks. An old one misses newer ones, and Azure refuses it in a new policy.',
      ja: '攻撃を見分けるのはマネージド規則セットです。古いものは新しい攻撃を見逃し、新規のポリシーではAzureに拒否されます。',
    },
    remedy: {
      en: 'Use Microsoft_DefaultRuleSet 2.2 and review the rules that you had overridden.',
      ja: 'Microsoft_DefaultRuleSet 2.2に変更し、個別に上書きした規則を見直します。',
    },
    messages: {
      none: {
        en: '{resource} has no managed rule set: nothing recognises an attack.',
        ja: '{resource}にマネージド規則セットがなく、攻撃を判定できません。',
      },
      unsupported: {
        en: '{resource} uses {ruleSet}, which a new policy cannot have.',
        ja: '{resource}の規則セット{ruleSet}は、新規のポリシーでは使用できません。',
      },
      ageing: {
        en: '{resource} uses {ruleSet}, the oldest rule set that is still supported.',
        ja: '{resource}の規則セット{ruleSet}は、サポート対象の中で最も古いものです。',
      },
    },
  },
  check: (context) =>
    usedPolicies(context).flatMap(({ policy, gateways, openings }): readonly Violation<Message>[] => {
      const ruleSet = policy.props.managedRuleSet;
      const message = problems[ruleSet];
      if (message === undefined) return [];
      return [
        {
          resource: policy.id,
          message,
          parameters: { ruleSet },
          set: setOf({ ruleSet, listener: openings }),
          severity: message === 'ageing' ? 'medium' : 'high',
          related: gateways,
          scenario: 'sql-injection-to-pod',
        },
      ];
    }),
  fix: ({ resource }) => [
    setValues('waf-policy', resource, { managedRuleSet: 'Microsoft_DefaultRuleSet 2.2' }),
  ],
});
