import { addFirewallEgress } from '../../repairs/addFirewallEgress.ts';
import { repairEdit } from '../../repairs/Draft.ts';
import { egressOf } from '../../reach/facts/egressOf.ts';
import { defineRule } from '../rule.ts';
import { setOf } from '../setOf.ts';

export const out001UnfilteredEgress = defineRule({
  meta: {
    id: 'OUT001',
    area: 'outbound',
    severity: 'critical',
    since: '0.1.0',
    sources: [
      'https://learn.microsoft.com/azure/aks/egress-outboundtype',
      'https://learn.microsoft.com/azure/aks/limit-egress-traffic',
    ],
    references: ['NS-3', 'Azure Policy fc5e4038-4584-4632-8c85-c0448d374b2c', 'AZU-0051'],
  },
  text: {
    title: {
      en: 'Any pod can reach any address on the Internet',
      ja: 'どのPodからもインターネットの任意の宛先に到達できる',
    },
    why: {
      en: 'A hijacked pod sends data out, fetches malware and talks to its command server. A load balancer translates addresses and filters nothing.',
      ja: '乗っ取られたPodは、データを持ち出し、マルウェアを取得し、攻撃者のサーバーと通信できます。ロードバランサーはアドレスを変換するだけで、宛先を制限しません。',
    },
    remedy: {
      en: 'Send all that leaves through Azure Firewall with an allow list, then set the outbound type to userDefinedRouting. The egress address changes.',
      ja: '外向きの通信をすべてAzure Firewallに通して許可リストで制限し、送信の種類をuserDefinedRoutingにします。送信元アドレスは変わります。',
    },
    messages: {
      open: {
        en: 'Pods of {resource} leave through the load balancer of the cluster, and no firewall sees them.',
        ja: '{resource}のPodはクラスターのロードバランサーから外へ出るため、ファイアウォールを通りません。',
      },
    },
  },
  check: (context) =>
    context.resourcesOf('aks-cluster').flatMap(({ id, props }) => {
      if (props.outboundType !== 'loadBalancer') return [];
      const { filtered, unfiltered } = egressOf(context, id);
      // Where a part is filtered, the rest goes round the firewall, which is a finding of its own.
      if (unfiltered.length === 0 || filtered.length > 0) return [];
      const set = setOf({ subnet: unfiltered });
      return [{ resource: id, message: 'open', set, related: unfiltered, scenario: 'pod-to-c2' }];
    }),
  fix: ({ resource }) => [repairEdit((document) => addFirewallEgress(document, resource))],
});
