import type { Flow } from '../net/flow.ts';
import { namesThatAksNeeds } from '../azure/endpoints.ts';
import type { Scenario } from './scenario.ts';

/** Clusters that are built to live without the Internet take their images from a registry of their own. */
const isolated = ['none', 'block'];

export const nodesToAksNeeds: Scenario = {
  id: 'nodes-to-aks-needs',
  protection: 'outbound',
  intent: 'must-work',
  title: { en: 'Nodes → what AKS needs', ja: 'ノード → AKSに必要な宛先' },
  description: {
    en: 'Nodes fetch images and updates and talk to Azure. Without any one of these names they do not start.',
    ja: 'ノードがイメージや更新を取得し、Azureと通信します。1つでも届かないと起動できません。',
  },
  flows: (context) =>
    context.resourcesOf('node-pool').flatMap(({ id, props }) => {
      const cluster = context.resource('aks-cluster', props.cluster);
      if (cluster === undefined || isolated.includes(cluster.props.outboundType)) return [];
      return namesThatAksNeeds(context.document.settings.region).map((fqdn): Flow => ({
        from: { type: 'node', pool: id },
        to: { type: 'name', fqdn },
        protocol: 'TCP',
        port: 443,
        payload: 'benign',
      }));
    }),
  missing: {
    en: 'No node pool of a cluster that uses the Internet is drawn.',
    ja: 'インターネットを使うクラスターのノードプールが図にありません。',
  },
};
