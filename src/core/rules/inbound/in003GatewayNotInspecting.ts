import type { Typed } from '../../kinds/contract/values.ts';
import type { AnalysisContext } from '../../reach/facts/analysisContext.ts';
import { listenerPolicies, type ListenerPolicy } from '../../reach/facts/listenerPolicies.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { inspectAtGateway } from '../../repairs/inspectAtGateway.ts';
import { setValues } from '../../repairs/setValues.ts';
import { defineRule, type Violation } from '../rule.ts';
import { setOf } from '../setOf.ts';

type Message = 'standardSku' | 'noPolicy' | 'listenerWithoutPolicy' | 'disabled';

export const in003GatewayNotInspecting = defineRule({
  meta: {
    id: 'IN003',
    area: 'inbound',
    severity: 'high',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/web-application-firewall/ag/policy-overview',
      'https://learn.microsoft.com/azure/web-application-firewall/ag/create-waf-policy-ag',
    ],
    references: [
      'NS-6',
      'Azure Policy 564feb30-bf6a-4854-b4bb-0d2d2d1e6c66',
      'Azure Policy ff1f1879-a60d-4f23-9641-41e7391ec19a',
      'CKV_AZURE_120',
      'CKV_AZURE_122',
      'PSRule AppGw.UseWAF',
      'PSRule AppGwWAF.Enabled',
    ],
  },
  text: {
    title: {
      en: 'The gateway does not inspect requests',
      ja: 'ゲートウェイがリクエストを検査していない',
    },
    why: {
      en: 'Without an enabled WAF policy the gateway forwards attacks as it forwards everything else.',
      ja: '有効なWAFポリシーがないと、ゲートウェイは攻撃も通常のリクエストと同じように転送します。',
    },
    remedy: {
      en: 'Use the SKU WAF_v2 and attach an enabled WAF policy to the gateway.',
      ja: 'SKUをWAF_v2にし、有効なWAFポリシーをゲートウェイに関連付けます。',
    },
    messages: {
      standardSku: {
        en: '{resource} has the SKU Standard_v2, which has no web application firewall.',
        ja: '{resource}のSKUはStandard_v2で、WAF機能がありません。',
      },
      noPolicy: {
        en: '{resource} has the SKU WAF_v2 and no WAF policy: Azure rejects it.',
        ja: '{resource}のSKUはWAF_v2ですがWAFポリシーがなく、Azureに拒否されます。',
      },
      listenerWithoutPolicy: {
        en: 'Neither {resource} nor its listener {listener} has a WAF policy.',
        ja: '{resource}にもリスナー{listener}にもWAFポリシーがありません。',
      },
      disabled: {
        en: 'The WAF policy {policy} of {resource} is disabled.',
        ja: '{resource}のWAFポリシー{policy}が無効です。',
      },
    },
  },
  check: (context) =>
    context.resourcesOf('application-gateway').flatMap((gateway) => violationsOf(context, gateway)),
  fix: ({ resource, message, related = [] }) => {
    if (message !== 'disabled') return [repairEdit((document) => inspectAtGateway(document, resource))];
    return related.map((policy) => setValues('waf-policy', policy, { state: 'Enabled' }));
  },
});

function violationsOf(
  context: AnalysisContext,
  gateway: Typed<'application-gateway'>,
): readonly Violation<Message>[] {
  const { id: resource, props } = gateway;
  const scenario = 'sql-injection-to-pod';
  const listeners = listenerPolicies(context, gateway);
  if (props.skuTier !== 'WAF_v2') {
    return [{ resource, message: 'standardSku', set: openingsOf(listeners), scenario }];
  }
  const own = context.resource('waf-policy', props.wafPolicy);
  const unguarded = listeners.filter(({ policy }) => policy === undefined);
  if (own === undefined && unguarded.length === listeners.length) {
    return [{ resource, message: 'noPolicy', set: openingsOf(listeners), severity: 'critical', scenario }];
  }
  const [bare] = unguarded;
  const policies = new Map(
    [own, ...listeners.map(({ policy }) => policy)].map((policy) => [policy?.id, policy]),
  );
  const disabled = [...policies.values()].filter((policy) => policy?.props.state === 'Disabled');
  return [
    ...(bare === undefined
      ? []
      : [
          {
            resource,
            message: 'listenerWithoutPolicy',
            parameters: { listener: bare.listener.name },
            set: openingsOf(unguarded),
            scenario,
          } as const,
        ]),
    ...disabled.flatMap((policy) =>
      policy === undefined
        ? []
        : [
            {
              resource,
              message: 'disabled',
              subject: policy.id,
              parameters: { policy: policy.name },
              set: openingsOf(listeners.filter((listener) => listener.policy?.id === policy.id)),
              related: [policy.id],
              scenario,
            } as const,
          ],
    ),
  ];
}

function openingsOf(listeners: readonly ListenerPolicy[]): readonly string[] {
  return setOf({ listener: listeners.map(({ opening }) => opening) });
}
