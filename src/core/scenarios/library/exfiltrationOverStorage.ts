import type { Scenario } from '../scenario.ts';
import { endpointFlows } from './endpointFlows.ts';

export const exfiltrationOverStorage: Scenario = {
  id: 'exfiltration-over-storage',
  protection: 'outbound',
  intent: 'must-be-blocked',
  title: {
    en: "Compromised pod → attacker's storage account",
    ja: '乗っ取られたPod → 攻撃者のストレージアカウント',
  },
  description: {
    en: "A rule for all of Azure Storage, or a service endpoint, also holds the attacker's own account.",
    ja: 'Azure Storage全体を許可する規則やサービスエンドポイントは、攻撃者のアカウントも対象に含みます。',
  },
  flows: (context) => endpointFlows(context, 'storage'),
  missing: {
    en: 'No node pool is drawn, so there is no pod to take over.',
    ja: 'ノードプールが図にないため、乗っ取られるPodがありません。',
  },
};
