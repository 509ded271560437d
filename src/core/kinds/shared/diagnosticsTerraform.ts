import { blocks, resource, type Statement } from '../../iac/terraform/ast.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { TerraformContext } from '../contract/exportContext.ts';

/** The setting that sends the logs of a resource to its workspace. */
export function diagnosticsTerraform(
  id: ResourceId,
  diagnostics: Diagnostics | undefined,
  context: TerraformContext,
): readonly Statement[] {
  if (diagnostics === undefined) return [];
  return [
    resource(
      'azurerm_monitor_diagnostic_setting',
      context.label(id),
      {
        name: diagnostics.name,
        target_resource_id: context.attribute(id, 'id'),
        log_analytics_workspace_id: context.attribute(diagnostics.workspace, 'id'),
        log_analytics_destination_type: diagnostics.destination,
        enabled_log: blocks(diagnostics.categories, (category) => ({ category })),
      },
      { origin: id },
    ),
  ];
}
