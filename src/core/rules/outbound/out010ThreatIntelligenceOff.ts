import type { Typed } from '../../kinds/contract/values.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { withFirewallPolicy } from '../../repairs/withFirewallPolicy.ts';
import { policyChain } from '../../reach/facts/firewallRules.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'notDeny' | 'noPolicy';

export const out010ThreatIntelligenceOff = defineRule({
  meta: {
    id: 'OUT010',
    area: 'outbound',
    severity: 'high',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/firewall/threat-intel',
      'https://learn.microsoft.com/azure/firewall/features-by-sku',
    ],
    references: [
      'NS-1',
      'Azure Policy da79a7e2-8aa1-45ed-af81-ba050c153564',
      'CKV_AZURE_216',
      'PSRule Firewall.PolicyMode',
    ],
  },
  text: {
    title: {
      en: 'Known command servers are not blocked',
      ja: '既知の攻撃者サーバーへの通信が遮断されない',
    },
    why: {
      en: 'Threat intelligence knows addresses and names of command servers. Unless its mode is Deny, traffic to them is logged at most.',
      ja: '脅威インテリジェンスは攻撃者サーバーのアドレスと名前を把握しています。モードが「拒否」でなければ、通信は記録されるだけで遮断されません。',
    },
    remedy: {
      en: 'Set the threat intelligence mode to Deny. The Basic tier only alerts: use Standard.',
      ja: '脅威インテリジェンスのモードを「拒否」にします。Basicは警告のみのため、Standardを使います。',
    },
    messages: {
      notDeny: {
        en: 'The threat intelligence mode of {resource} is {mode}.',
        ja: '{resource}の脅威インテリジェンスのモードが{mode}です。',
      },
      noPolicy: {
        en: '{resource} has no policy, so threat intelligence only alerts.',
        ja: '{resource}にはポリシーがないため、脅威インテリジェンスは警告のみです。',
      },
    },
  },
  check: (context) => {
    const found = new Map<string, Violation<Message>>();
    for (const { id, props } of context.resourcesOf('azure-firewall')) {
      const chain = policyChain(context.document, props.firewallPolicy);
      const own = chain.at(-1);
      if (own === undefined) found.set(id, { resource: id, message: 'noPolicy' });
      // A policy is at least as strict as its parent.
      else if (!chain.some((policy) => policy.props.threatIntelMode === 'Deny')) {
        const parameters = { mode: own.props.threatIntelMode };
        const set = setOf({ ...parameters, firewall: ruledBy(context, own.id) });
        found.set(own.id, { resource: own.id, message: 'notDeny', parameters, set, related: [id] });
      }
    }
    return [...found.values()];
  },
  fix: ({ resource }, context) => {
    const firewalls =
      context.resource('azure-firewall', resource) === undefined ? ruledBy(context, resource) : [resource];
    return firewalls.map((id) => repairEdit((document) => denyKnownThreats(document, id)));
  },
});

/** The firewalls that a policy rules. */
function ruledBy(context: AnalysisContext, policy: ResourceId): readonly ResourceId[] {
  const firewalls = context.resourcesOf('azure-firewall');
  return firewalls.filter(({ props }) => props.firewallPolicy === policy).map(({ id }) => id);
}

function denyKnownThreats(document: Parameters<typeof withFirewallPolicy>[0], firewall: string) {
  return withFirewallPolicy(document, firewall, (draft, policy) => {
    const { context } = draft;
    if (isBasic(context.resource('azure-firewall', firewall)?.props)) {
      draft.set('azure-firewall', firewall, { skuTier: 'Standard' });
    }
    const basic = context.resource('firewall-policy', policy)?.props.sku === 'Basic';
    draft.set('firewall-policy', policy, {
      threatIntelMode: 'Deny',
      ...(basic ? { sku: 'Standard' } : {}),
    });
  });
}

function isBasic(props: Typed<'azure-firewall'>['props'] | undefined): boolean {
  return props?.skuTier === 'Basic';
}
