import { call, ref } from '../../iac/expression.ts';
import { block, resource, type Statement } from '../../iac/terraform/ast.ts';
import type { TerraformContext } from '../contract/exportContext.ts';
import { tags, terraformLocated } from '../shared/terraformLocated.ts';
import type { Typed } from '../contract/values.ts';
import { monitoringOf } from './derived.ts';
import { insights } from './insights.ts';

const ruleType = 'azurerm_monitor_data_collection_rule';

/** The rule that the agent of Container insights collects by, and its tie to the cluster. */
export function insightsTerraform(
  cluster: Typed<'aks-cluster'>,
  context: TerraformContext,
): readonly Statement[] {
  const monitoring = monitoringOf(cluster, context);
  if (monitoring === undefined) return [];
  const { id } = cluster;
  const label = context.label(id);
  return [
    resource(
      ruleType,
      label,
      {
        ...terraformLocated(monitoring.ruleName),
        kind: 'Linux',
        data_sources: block({
          extension: block({
            name: insights.association,
            extension_name: insights.extension,
            streams: [insights.stream],
            extension_json: call('jsonencode', insights.settings),
          }),
        }),
        destinations: block({
          log_analytics: block({
            name: insights.destination,
            workspace_resource_id: context.attribute(monitoring.workspace, 'id'),
          }),
        }),
        data_flow: block({ streams: [insights.stream], destinations: [insights.destination] }),
        tags,
      },
      { origin: id },
    ),
    resource(
      'azurerm_monitor_data_collection_rule_association',
      label,
      {
        name: insights.association,
        target_resource_id: context.attribute(id, 'id'),
        data_collection_rule_id: ref(ruleType, label, 'id'),
      },
      { origin: id },
    ),
  ];
}
