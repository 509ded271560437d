import type { FlowTarget } from '../net/flow.ts';
import { endpoints } from '../azure/endpoints.ts';
import { podFlows } from './podFlows.ts';
import { sideDoorsOfPods } from './sideDoorsOfPods.ts';
import type { Scenario } from './scenario.ts';

const httpsPort = 443;
// An attacker's server listens where the attacker likes.
const otherPort = 8443;

export const podToC2: Scenario = {
  id: 'pod-to-c2',
  protection: 'outbound',
  intent: 'must-be-blocked',
  title: { en: 'Compromised pod → C2 server', ja: '乗っ取られたPod → C2サーバー' },
  description: {
    en: "A pod that was taken over calls an attacker's server, by name and by address, also with the network of its node.",
    ja: '乗っ取られたPodが、攻撃者のサーバーに名前とアドレスで接続します。ノードのネットワークを使う場合もたどります。',
  },
  flows: (context) => {
    const c2 = endpoints(context.document.settings.region).find(({ name }) => name === 'c2');
    if (c2?.fqdn === undefined) return [];
    const byName: FlowTarget = { type: 'name', fqdn: c2.fqdn };
    const byAddress: FlowTarget = { type: 'address', address: c2.address.text };
    return [
      ...podFlows(context, byName, httpsPort),
      ...podFlows(context, byAddress, httpsPort),
      ...podFlows(context, byAddress, otherPort),
    ];
  },
  residualRisks: sideDoorsOfPods,
  missing: {
    en: 'No node pool is drawn, so there is no pod to take over.',
    ja: 'ノードプールが図にないため、乗っ取られるPodがありません。',
  },
};
