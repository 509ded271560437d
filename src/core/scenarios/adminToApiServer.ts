import type { Scenario } from './scenario.ts';

export const adminToApiServer: Scenario = {
  id: 'admin-to-api-server',
  protection: 'controlPlane',
  intent: 'must-work',
  title: { en: 'Administrator → API server', ja: '管理者 → APIサーバー' },
  description: {
    en: 'An administrator reaches the API server from a host that is drawn.',
    ja: '管理者が、図にあるホストからAPIサーバーに接続します。',
  },
  // No kind of resource is an administrator's host yet.
  flows: () => [],
  missing: {
    en: "No administrator's host is drawn: no jump box, no on-premises site.",
    ja: '管理者のホスト（踏み台VMやオンプレミス拠点）が図にありません。',
  },
};
