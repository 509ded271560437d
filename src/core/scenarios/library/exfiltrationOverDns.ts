import { virtualNetworkOf } from '../../reach/facts/virtualNetworkOf.ts';
import { podFlows } from '../podFlows.ts';
import type { Scenario } from '../scenario.ts';
import { platformFlows } from '../sideDoorsOfPods.ts';

const dnsPort = 53;

export const exfiltrationOverDns: Scenario = {
  id: 'exfiltration-over-dns',
  protection: 'outbound',
  intent: 'must-be-blocked',
  title: { en: 'Compromised pod → data out over DNS', ja: '乗っ取られたPod → DNSでの持ち出し' },
  description: {
    en: "A pod that was taken over hides data in DNS queries, which Azure's resolver or yours carries on.",
    ja: '乗っ取られたPodが、DNSクエリにデータを載せて持ち出します。リゾルバーがクエリを外部に転送します。',
  },
  flows: (context) => {
    const servers = context
      .resourcesOf('node-pool')
      .flatMap(({ parent }) => virtualNetworkOf(context.document, parent)?.props.dnsServers ?? []);
    return [
      ...platformFlows(context, 'AzurePlatformDNS'),
      ...[...new Set(servers)].flatMap((address) =>
        podFlows(context, { type: 'address', address }, dnsPort, 'UDP'),
      ),
    ];
  },
  missing: {
    en: 'No node pool is drawn, so there is no pod to take over.',
    ja: 'ノードプールが図にないため、乗っ取られるPodがありません。',
  },
};
