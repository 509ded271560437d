import type { ResourceId } from '../../model/designDocument.ts';
import type { AnalysisContext } from './analysisContext.ts';
import type { EffectiveRoute } from '../../net/effectiveRoute.ts';

/** The route for 0.0.0.0/0 that holds in a subnet. */
export function defaultRoute(context: AnalysisContext, subnet: ResourceId): EffectiveRoute | undefined {
  return context
    .effectiveRoutes(subnet)
    .find(({ prefix, overriddenBy }) => prefix === '0.0.0.0/0' && overriddenBy === undefined);
}
