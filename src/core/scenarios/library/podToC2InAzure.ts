import type { Scenario } from '../scenario.ts';
import { endpointFlows } from './endpointFlows.ts';

export const podToC2InAzure: Scenario = {
  id: 'pod-to-c2-in-azure',
  protection: 'outbound',
  intent: 'must-be-blocked',
  title: { en: 'Compromised pod → C2 hosted in Azure', ja: '乗っ取られたPod → Azure上のC2サーバー' },
  description: {
    en: "An attacker's server on a machine in Azure, which rules for the AzureCloud tag hold as well.",
    ja: '攻撃者のサーバーがAzure上にあると、AzureCloudタグの規則にも一致します。',
  },
  flows: (context) => endpointFlows(context, 'c2-azure'),
  missing: {
    en: 'No node pool is drawn, so there is no pod to take over.',
    ja: 'ノードプールが図にないため、乗っ取られるPodがありません。',
  },
};
