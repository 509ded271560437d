import type { Flow } from '../../net/flow.ts';
import { platformAddress } from '../../azure/platformServices.ts';
import { virtualNetworkOf } from '../../reach/facts/virtualNetworkOf.ts';
import { nodesToAksNeeds } from '../nodesToAksNeeds.ts';
import { nodesToApiServer } from '../nodesToApiServer.ts';
import type { Scenario } from '../scenario.ts';
import { serviceFlows } from './serviceFlows.ts';

const dnsPort = 53;

/** https://learn.microsoft.com/azure/aks/outbound-rules-control-egress */
export const nodeBootstrap: Scenario = {
  id: 'node-bootstrap',
  protection: 'outbound',
  intent: 'must-work',
  title: { en: 'A node starts', ja: 'ノードの起動' },
  description: {
    en: 'Everything that a new node needs at once: DNS, the API server, the names of AKS, or its own registry where the cluster has no way out.',
    ja: '新しいノードの起動に必要なものすべてです。DNS、APIサーバー、AKSの宛先（送信経路のないクラスターでは自社のレジストリ）に到達する必要があります。',
  },
  flows: (context) => {
    const pools = context.resourcesOf('node-pool');
    const resolvers = pools.flatMap(({ id, parent }) => {
      const own = virtualNetworkOf(context.document, parent)?.props.dnsServers ?? [];
      return (own.length === 0 ? [platformAddress] : own).map((address): Flow => ({
        from: { type: 'node', pool: id },
        to: { type: 'address', address },
        protocol: 'UDP',
        port: dnsPort,
        payload: 'benign',
      }));
    });
    const registries = context
      .resourcesOf('aks-cluster')
      .filter(({ props }) => props.outboundType === 'none' || props.outboundType === 'block')
      .flatMap(({ props }) => props.containerRegistry ?? []);
    const images = [...new Set(registries)]
      .flatMap((id) => serviceFlows(context, id))
      .filter(({ from }) => from.type === 'node');
    return [...resolvers, ...nodesToApiServer.flows(context), ...nodesToAksNeeds.flows(context), ...images];
  },
  missing: {
    en: 'No node pool of a cluster is drawn.',
    ja: 'クラスターのノードプールが図にありません。',
  },
};
