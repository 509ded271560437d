import { resource, type Statement } from '../../iac/bicep/ast.ts';
import { ref } from '../../iac/expression.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { versioned } from '../../azure/apiVersions.ts';
import type { Diagnostics } from './diagnostics.ts';
import type { BicepContext } from '../contract/exportContext.ts';

/** The setting that sends the logs of a resource to its workspace. */
export function diagnosticsBicep(
  id: ResourceId,
  diagnostics: Diagnostics | undefined,
  context: BicepContext,
): readonly Statement[] {
  if (diagnostics === undefined) return [];
  return [
    resource(
      context.symbol(id, 'logs'),
      versioned('Microsoft.Insights/diagnosticSettings'),
      {
        name: diagnostics.name,
        scope: ref(context.symbol(id)),
        properties: {
          workspaceId: context.id(diagnostics.workspace),
          logAnalyticsDestinationType: diagnostics.destination,
          logs: diagnostics.categories.map((category) => ({ category, enabled: true })),
        },
      },
      {
        origin: id,
        // Names of one's own came with this preview, and no later version has them.
        disable: ['use-recent-api-versions'],
      },
    ),
  ];
}
