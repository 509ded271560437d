import type { Scenario } from '../scenario.ts';
import { platformFlows } from '../sideDoorsOfPods.ts';

export const cloudMetadata: Scenario = {
  id: 'cloud-metadata',
  protection: 'outbound',
  intent: 'must-be-blocked',
  title: { en: 'Compromised pod → cloud metadata', ja: '乗っ取られたPod → クラウドメタデータ' },
  description: {
    en: 'A pod that was taken over asks 169.254.169.254 for tokens of its node.',
    ja: '乗っ取られたPodが、169.254.169.254からノードのトークンを取得します。',
  },
  flows: (context) => platformFlows(context, 'AzurePlatformIMDS'),
  missing: {
    en: 'No node pool is drawn, so there is no pod to take over.',
    ja: 'ノードプールが図にないため、乗っ取られるPodがありません。',
  },
};
