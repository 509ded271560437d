import { privateLinkTarget } from '../../kinds/privateLinkTarget.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { Flow } from '../../net/flow.ts';
import type { AnalysisContext } from '../../reach/analysisContext.ts';

/** Connections of nodes and pods of every pool to a service of Azure, by its name. */
export function serviceFlows(context: AnalysisContext, service: ResourceId): readonly Flow[] {
  const target = privateLinkTarget(service, context);
  if (target === undefined) return [];
  return context.resourcesOf('node-pool').flatMap(({ id }) =>
    (['node', 'pod'] as const).map((type): Flow => ({
      from: { type, pool: id },
      to: { type: 'name', fqdn: target.fqdn },
      protocol: 'TCP',
      port: 443,
      payload: 'benign',
    })),
  );
}
