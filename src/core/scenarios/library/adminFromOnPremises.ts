import { adminFlows } from '../adminFlows.ts';
import type { Scenario } from '../scenario.ts';

export const adminFromOnPremises: Scenario = {
  id: 'admin-from-on-premises',
  protection: 'controlPlane',
  intent: 'must-work',
  title: { en: 'On-premises → API server', ja: 'オンプレミス → APIサーバー' },
  description: {
    en: 'An administrator on your own site reaches the API server through the gateway.',
    ja: '自社拠点の管理者が、ゲートウェイを経由してAPIサーバーに接続します。',
  },
  flows: (context) =>
    adminFlows(
      context,
      context.resourcesOf('on-premises').map(({ id }) => id),
    ),
  missing: {
    en: 'No on-premises site is drawn.',
    ja: 'オンプレミス拠点が図にありません。',
  },
};
