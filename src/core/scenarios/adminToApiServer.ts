import { adminFlows, jumpBoxes } from './adminFlows.ts';
import type { Scenario } from './scenario.ts';

export const adminToApiServer: Scenario = {
  id: 'admin-to-api-server',
  protection: 'controlPlane',
  intent: 'must-work',
  title: { en: 'Administrator → API server', ja: '管理者 → APIサーバー' },
  description: {
    en: 'An administrator reaches the API server from every host that is drawn: jump boxes and own sites.',
    ja: '管理者が、図にあるすべてのホスト（踏み台VMとオンプレミス拠点）からAPIサーバーに接続します。',
  },
  flows: (context) =>
    adminFlows(context, [...jumpBoxes(context), ...context.resourcesOf('on-premises').map(({ id }) => id)]),
  missing: {
    en: "No administrator's host is drawn: no jump box, no on-premises site.",
    ja: '管理者のホスト（踏み台VMやオンプレミス拠点）が図にありません。',
  },
};
