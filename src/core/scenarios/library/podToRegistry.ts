import type { Scenario } from '../scenario.ts';
import { serviceFlows } from './serviceFlows.ts';

export const podToRegistry: Scenario = {
  id: 'pod-to-registry',
  protection: 'outbound',
  intent: 'must-work',
  title: { en: 'Nodes and pods → container registry', ja: 'ノードとPod → Container Registry' },
  description: {
    en: 'Nodes pull images from your own registry, by its private endpoint where the name leads there.',
    ja: 'ノードが自社のレジストリからイメージを取得します。名前解決の結果に応じてプライベートエンドポイントを使います。',
  },
  flows: (context) =>
    context.resourcesOf('container-registry').flatMap(({ id }) => serviceFlows(context, id)),
  missing: {
    en: 'No container registry or no node pool is drawn.',
    ja: 'Container Registryまたはノードプールが図にありません。',
  },
};
