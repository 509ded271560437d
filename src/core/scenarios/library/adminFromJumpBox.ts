import type { Flow } from '../../net/flow.ts';
import { adminFlows, jumpBoxes } from '../adminFlows.ts';
import type { Scenario } from '../scenario.ts';

const sshPort = 22;

export const adminFromJumpBox: Scenario = {
  id: 'admin-from-jump-box',
  protection: 'controlPlane',
  intent: 'must-work',
  title: { en: 'Administrator → jump box → API server', ja: '管理者 → 踏み台VM → APIサーバー' },
  description: {
    en: 'Bastion opens a session on the jump box, and the jump box reaches the API server.',
    ja: 'Bastionから踏み台VMに接続し、踏み台VMからAPIサーバーに接続します。',
  },
  flows: (context) => [
    ...context.resourcesOf('bastion').flatMap((bastion) =>
      jumpBoxes(context).map((id): Flow => ({
        from: { type: 'resource', id: bastion.id },
        to: { type: 'resource', id },
        protocol: 'TCP',
        port: sshPort,
        payload: 'benign',
      })),
    ),
    ...adminFlows(context, jumpBoxes(context)),
  ],
  missing: {
    en: 'No jump box is drawn.',
    ja: '踏み台VMが図にありません。',
  },
};
