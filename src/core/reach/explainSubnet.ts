import { deepEqual } from '../lib/deepEqual.ts';
import type { ResourceId } from '../model/designDocument.ts';
import type { EffectiveRoute } from '../net/effectiveRoute.ts';
import type { EffectiveRule } from '../net/effectiveRule.ts';
import type { AnalysisContext } from './analysisContext.ts';
import { coveredRules } from './coveredRules.ts';

/** What holds for every network interface in a subnet, wherever it was written; plain data. */
export interface SubnetExplanation {
  readonly subnet: ResourceId;
  /** Longest prefix first; those that never decide are marked. */
  readonly routes: readonly EffectiveRoute[];
  /** In order, the default rules last; empty where no group is attached, so that everything passes. */
  readonly inbound: readonly EffectiveRule[];
  readonly outbound: readonly EffectiveRule[];
  /** The attached group. */
  readonly securityGroup?: ResourceId;
}

/** Each pool of a cluster brings the routes of its overlay; in a subnet that pools share they are one. */
function withoutRepeats(routes: readonly EffectiveRoute[]): readonly EffectiveRoute[] {
  return routes.filter((route, index) => routes.findIndex((other) => deepEqual(route, other)) === index);
}

/** The effective routes and security rules of a subnet, or of the subnet that a pool stands in. */
export function explainSubnet(context: AnalysisContext, id: ResourceId): SubnetExplanation | undefined {
  const pool = context.resource('node-pool', id);
  const subnet = context.resource('subnet', pool?.parent ?? id);
  if (subnet === undefined) return undefined;
  const { networkSecurityGroup } = subnet.props;
  return {
    subnet: subnet.id,
    routes: withoutRepeats(context.effectiveRoutes(subnet.id)),
    inbound: coveredRules(context.effectiveRules(subnet.id, 'Inbound')),
    outbound: coveredRules(context.effectiveRules(subnet.id, 'Outbound')),
    ...(networkSecurityGroup === null ? {} : { securityGroup: networkSecurityGroup }),
  };
}
