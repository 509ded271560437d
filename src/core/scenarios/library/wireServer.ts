import type { Scenario } from '../scenario.ts';
import { platformFlows } from '../sideDoorsOfPods.ts';

export const wireServer: Scenario = {
  id: 'wire-server',
  protection: 'outbound',
  intent: 'must-be-blocked',
  title: { en: 'Compromised pod → wire server', ja: '乗っ取られたPod → WireServer' },
  description: {
    en: 'A pod that was taken over reads the settings of its node from 168.63.129.16.',
    ja: '乗っ取られたPodが、168.63.129.16からノードの設定を読み取ります。',
  },
  flows: (context) => platformFlows(context, undefined),
  missing: {
    en: 'No node pool is drawn, so there is no pod to take over.',
    ja: 'ノードプールが図にないため、乗っ取られるPodがありません。',
  },
};
