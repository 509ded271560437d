import type { Typed } from '../../kinds/contract/values.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { policyChain } from '../../reach/facts/firewallRules.ts';
import { inspectingGateways } from '../../reach/facts/listenerPolicies.ts';
import { setValues } from '../../repairs/setValues.ts';
import { publicOpenings } from '../publicOpenings.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type NatRule = Typed<'firewall-policy'>['props']['natRules'][number];

export const in002WafBypassed = defineRule({
  meta: {
    id: 'IN002',
    area: 'inbound',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/web-application-firewall/ag/ag-overview',
      'https://learn.microsoft.com/azure/aks/internal-lb',
    ],
    references: ['Azure Policy 3fc4dc25-5baf-40d8-9b05-7fe74c1bc64e'],
  },
  text: {
    title: {
      en: 'A second way in goes round the web application firewall',
      ja: 'WAFを迂回する別の入口がある',
    },
    why: {
      en: 'An attacker takes the way that is not inspected. The firewall in front of the other one changes nothing.',
      ja: '攻撃者は検査されない経路を使います。もう一方の経路にWAFがあっても意味がありません。',
    },
    remedy: {
      en: 'Make the service internal, and delete DNAT rules that lead to it.',
      ja: 'サービスを内部公開に変更し、そこへ向かうDNAT規則を削除します。',
    },
    messages: {
      publicLoadBalancer: {
        en: '{resource} has a WAF in front of it and a public load balancer beside it.',
        ja: '{resource}の手前にWAFがありますが、パブリックロードバランサーからも到達できます。',
      },
      dnat: {
        en: 'The DNAT rule {rule} of {policy} leads to {resource} past its WAF.',
        ja: '{policy}のDNAT規則{rule}により、WAFを通らずに{resource}へ到達できます。',
      },
    },
  },
  check: (context) =>
    context.resourcesOf('kubernetes-service').flatMap((service): readonly Violation<Message>[] => {
      const gateways = inspectingGateways(context, service.id);
      if (gateways.length === 0) return [];
      const scenario = 'sql-injection-to-pod';
      const { id: resource, props } = service;
      const related = gateways.map(({ id }) => id);
      const set = publicOpenings(props, props.ports);
      const direct: Violation<Message> = { resource, message: 'publicLoadBalancer', set, related, scenario };
      return [
        ...(props.exposure === 'publicLoadBalancer' ? [direct] : []),
        ...translationsTo(context, service).map(({ policy, rule }): Violation<Message> => ({
          resource,
          message: 'dnat',
          subject: `${policy.id}/${rule.name}`,
          set: translationSet(rule),
          parameters: { rule: rule.name, policy: policy.name },
          related: [policy.id, ...related],
          scenario,
        })),
      ];
    }),
  fix: ({ resource, message, related = [], parameters }, context) => {
    if (message === 'publicLoadBalancer') {
      const agic = context.resource('kubernetes-service', resource)?.props.ingress === 'agic';
      const exposure = agic ? 'gateway' : 'internalLoadBalancer';
      return [setValues('kubernetes-service', resource, { exposure, sourceRanges: [] })];
    }
    return context
      .resourcesOf('firewall-policy')
      .filter(({ id }) => id === related[0])
      .map(({ id, props }) => {
        const natRules = props.natRules.filter(({ name }) => name !== parameters?.['rule']);
        return setValues('firewall-policy', id, { natRules });
      });
  },
});

type Message = 'publicLoadBalancer' | 'dnat';

interface Translation {
  readonly policy: Typed<'firewall-policy'>;
  readonly rule: NatRule;
}

function translationSet(rule: NatRule): readonly string[] {
  return setOf({
    protocol: rule.protocols,
    source: rule.sourceAddresses,
    address: rule.destinationAddress,
    port: rule.destinationPort,
    translatedPort: rule.translatedPort,
  });
}

/** DNAT rules of the firewalls that are drawn, parents included, that lead to the service. */
function translationsTo(
  context: AnalysisContext,
  { id, props }: Typed<'kubernetes-service'>,
): readonly Translation[] {
  const policies = context
    .resourcesOf('azure-firewall')
    .flatMap((firewall) => policyChain(context.document, firewall.props.firewallPolicy));
  const unique = new Map(policies.map((policy) => [policy.id, policy]));
  const leadsHere = ({ translatedService, translatedAddress }: NatRule): boolean =>
    translatedService === id ||
    (translatedService === null && translatedAddress !== '' && translatedAddress === props.privateIpAddress);
  return [...unique.values()].flatMap((policy) =>
    policy.props.natRules.filter(leadsHere).map((rule) => ({ policy, rule })),
  );
}
