import type { Flow } from '../net/flow.ts';
import type { AnalysisContext } from '../reach/analysisContext.ts';
import { isSuccess } from '../reach/isSuccess.ts';
import type { Scenario } from './scenario.ts';

/** Machines and sites; an appliance that forwards is nobody's workplace. */
function hosts(context: AnalysisContext): readonly string[] {
  const machines = context.resourcesOf('virtual-machine').filter(({ props }) => !props.ipForwarding);
  return [...machines, ...context.resourcesOf('on-premises')].map(({ id }) => id);
}

export const adminToApiServer: Scenario = {
  id: 'admin-to-api-server',
  protection: 'controlPlane',
  intent: 'must-work',
  title: { en: 'Administrator → API server', ja: '管理者 → APIサーバー' },
  description: {
    en: 'An administrator reaches the API server from a host that is drawn.',
    ja: '管理者が、図にあるホストからAPIサーバーに接続します。',
  },
  // One host that gets there is enough; the walks of all others tell why it fails only where none does.
  flows: (context) =>
    context.resourcesOf('aks-cluster').flatMap(({ id, props }) => {
      const by = props.apiServerAccess === 'public' ? 'public-name' : 'private-name';
      const walks = hosts(context).map((host): Flow => ({
        from: { type: 'resource', id: host },
        to: { type: 'api-server', cluster: id, by },
        protocol: 'TCP',
        port: 443,
        payload: 'benign',
      }));
      const arriving = walks.filter((flow) => isSuccess(context.trace(flow).disposition));
      return arriving.length > 0 ? arriving : walks;
    }),
  missing: {
    en: "No administrator's host is drawn: no jump box, no on-premises site.",
    ja: '管理者のホスト（踏み台VMやオンプレミス拠点）が図にありません。',
  },
};
