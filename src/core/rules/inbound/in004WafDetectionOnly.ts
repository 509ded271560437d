import { usedPolicies } from '../../reach/facts/listenerPolicies.ts';
import { setValues } from '../../repairs/setValues.ts';
import { defineRule } from '../rule.ts';
import { setOf } from '../setOf.ts';

export const in004WafDetectionOnly = defineRule({
  meta: {
    id: 'IN004',
    area: 'inbound',
    severity: 'high',
    since: '0.1.0',
    sources: ['https://learn.microsoft.com/azure/web-application-firewall/ag/ag-overview#waf-modes'],
    references: ['Azure Policy 12430be1-6cc8-4527-a9a8-e3d38f250096', 'PSRule AppGwWAF.PreventionMode'],
  },
  text: {
    title: { en: 'The WAF only watches attacks', ja: 'WAFが攻撃を検出するだけで遮断しない' },
    why: {
      en: 'In Detection mode a recognised attack is written to the log and forwarded to the pod.',
      ja: '検出モードでは、攻撃と判定したリクエストもログに記録するだけでPodへ転送します。',
    },
    remedy: {
      en: 'Set the mode to Prevention. Read the log first, so that you know which requests it will refuse.',
      ja: 'モードを防止に変更します。どのリクエストが拒否されるか、事前にログで確認します。',
    },
    messages: {
      detection: {
        en: '{resource} is in Detection mode.',
        ja: '{resource}は検出モードです。',
      },
    },
  },
  check: (context) =>
    usedPolicies(context)
      .filter(({ policy }) => policy.props.mode === 'Detection')
      .map(({ policy, gateways, openings }) => ({
        resource: policy.id,
        message: 'detection',
        set: setOf({ listener: openings }),
        related: gateways,
        scenario: 'sql-injection-to-pod',
      })),
  fix: ({ resource }) => [setValues('waf-policy', resource, { mode: 'Prevention' })],
});
