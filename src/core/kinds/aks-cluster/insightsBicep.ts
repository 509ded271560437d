import { resource, type Statement } from '../../iac/bicep/ast.ts';
import { ref } from '../../iac/expression.ts';
import { versioned } from '../../azure/apiVersions.ts';
import { location, tags } from '../shared/bicepLocated.ts';
import type { BicepContext } from '../contract/exportContext.ts';
import type { Typed } from '../contract/values.ts';
import { monitoringOf } from './derived.ts';
import { insights } from './insights.ts';

/** The rule that the agent of Container insights collects by, and its tie to the cluster. */
export function insightsBicep(cluster: Typed<'aks-cluster'>, context: BicepContext): readonly Statement[] {
  const monitoring = monitoringOf(cluster, context);
  if (monitoring === undefined) return [];
  const { id } = cluster;
  const rule = context.symbol(id, 'insights');
  return [
    resource(
      rule,
      versioned('Microsoft.Insights/dataCollectionRules'),
      {
        name: monitoring.ruleName,
        location,
        tags,
        kind: 'Linux',
        properties: {
          dataSources: {
            extensions: [
              {
                name: insights.association,
                extensionName: insights.extension,
                streams: [insights.stream],
                extensionSettings: insights.settings,
              },
            ],
          },
          destinations: {
            logAnalytics: [
              { name: insights.destination, workspaceResourceId: context.id(monitoring.workspace) },
            ],
          },
          dataFlows: [{ streams: [insights.stream], destinations: [insights.destination] }],
        },
      },
      { origin: id },
    ),
    resource(
      context.symbol(id, 'insights association'),
      versioned('Microsoft.Insights/dataCollectionRuleAssociations'),
      {
        name: insights.association,
        scope: ref(context.symbol(id)),
        properties: { dataCollectionRuleId: ref(rule, 'id') },
      },
      { origin: id },
    ),
  ];
}
