import { commonWorkspaceOf } from '../shared/diagnostics.ts';
import type { Derivation } from '../contract/exportContext.ts';

/** The one pricing tier that new workspaces get. https://learn.microsoft.com/azure/azure-monitor/logs/cost-logs */
export const workspaceSku = 'PerGB2018';

export const logAnalyticsDerivation: Derivation<'log-analytics'> = {
  resourceProviders: () => ['Microsoft.OperationalInsights'],
  notes: ({ id, name }, context) =>
    context.resourcesOf('log-analytics').length > 1 && commonWorkspaceOf(context) === id
      ? [
          {
            en: `There are several workspaces: ${name} takes the logs of all but the clusters, which name theirs.`,
            ja: `ワークスペースが複数あるため、クラスター以外のログは ${name} に送ります。クラスターは自身の指定先に送ります。`,
          },
        ]
      : [],
};
