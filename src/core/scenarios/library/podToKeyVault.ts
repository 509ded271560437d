import type { Scenario } from '../scenario.ts';
import { serviceFlows } from './serviceFlows.ts';

export const podToKeyVault: Scenario = {
  id: 'pod-to-key-vault',
  protection: 'outbound',
  intent: 'must-work',
  title: { en: 'Pods → key vault', ja: 'Pod → Key Vault' },
  description: {
    en: 'Pods read secrets from the key vault, by its private endpoint where the name leads there.',
    ja: 'PodがKey Vaultからシークレットを読み取ります。名前解決の結果に応じてプライベートエンドポイントを使います。',
  },
  flows: (context) => context.resourcesOf('key-vault').flatMap(({ id }) => serviceFlows(context, id)),
  missing: {
    en: 'No key vault or no node pool is drawn.',
    ja: 'Key Vaultまたはノードプールが図にありません。',
  },
};
