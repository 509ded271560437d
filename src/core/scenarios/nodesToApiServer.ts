import type { Flow } from '../net/flow.ts';
import type { Scenario } from './scenario.ts';

export const nodesToApiServer: Scenario = {
  id: 'nodes-to-api-server',
  protection: 'controlPlane',
  intent: 'must-work',
  title: { en: 'Nodes → API server', ja: 'ノード → APIサーバー' },
  description: {
    en: 'Every node registers with the API server of its cluster and keeps a connection to it.',
    ja: 'すべてのノードが、クラスターのAPIサーバーに登録し、接続を維持します。',
  },
  flows: (context) =>
    context.resourcesOf('node-pool').flatMap(({ id, props }): readonly Flow[] => {
      const cluster = context.resource('aks-cluster', props.cluster);
      if (cluster === undefined) return [];
      return [
        {
          from: { type: 'node', pool: id },
          to: { type: 'api-server', cluster: cluster.id, by: 'private-name' },
          protocol: 'TCP',
          port: 443,
          payload: 'benign',
        },
      ];
    }),
  missing: {
    en: 'No node pool of a cluster is drawn.',
    ja: 'クラスターのノードプールが図にありません。',
  },
};
