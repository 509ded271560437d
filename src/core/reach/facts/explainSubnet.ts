import { deepEqual } from '../../lib/deepEqual.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import type { EffectiveRoute } from '../../net/effectiveRoute.ts';
import type { EffectiveRule } from '../../net/effectiveRule.ts';
import type { AnalysisContext } from './analysisContext.ts';
import { coveredRules } from './coveredRules.ts';
import type { InterfaceGroup } from './interfaceGroups.ts';

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
  /** Groups at network interfaces here, which decide beside the attached one: of machines, and what AKS keeps. */
  readonly interfaceGroups: readonly InterfaceGroup[];
  /** The subnet of the pods, where a pool was asked for whose pods stand in another one than its nodes. */
  readonly pods?: SubnetExplanation;
}

/** Each pool of a cluster brings the routes of its overlay; in a subnet that pools share they are one. */
function withoutRepeats(routes: readonly EffectiveRoute[]): readonly EffectiveRoute[] {
  return routes.filter((route, index) => routes.findIndex((other) => deepEqual(route, other)) === index);
}

/** What holds in a subnet; of groups at interfaces all, or those of one resource. */
function explained(
  context: AnalysisContext,
  subnet: ResourceId,
  ofResource: ResourceId | undefined,
): SubnetExplanation {
  const securityGroup = context.resource('subnet', subnet)?.props.networkSecurityGroup ?? undefined;
  const isMeant = ({ interfacesOf }: InterfaceGroup): boolean =>
    ofResource === undefined || interfacesOf.includes(ofResource);
  return {
    subnet,
    routes: withoutRepeats(context.effectiveRoutes(subnet)),
    inbound: coveredRules(context.effectiveRules(subnet, 'Inbound')),
    outbound: coveredRules(context.effectiveRules(subnet, 'Outbound')),
    ...(securityGroup === undefined ? {} : { securityGroup }),
    interfaceGroups: context
      .interfaceGroups(subnet)
      .filter(isMeant)
      .map(({ group, interfacesOf, inbound, outbound }) => ({
        group,
        interfacesOf: ofResource === undefined ? interfacesOf : [ofResource],
        inbound: coveredRules(inbound),
        outbound: coveredRules(outbound),
      })),
  };
}

/** The effective routes and security rules of a subnet, or of where a pool, machine or other resource stands. */
export function explainSubnet(context: AnalysisContext, id: ResourceId): SubnetExplanation | undefined {
  if (context.resource('subnet', id) !== undefined) return explained(context, id, undefined);
  const parent = context.resource('subnet', context.document.resources[id]?.parent);
  if (parent === undefined) return undefined;
  const own = explained(context, parent.id, id);
  const podSubnet = context.subnetsOf(id).find((subnet) => subnet !== parent.id);
  return podSubnet === undefined ? own : { ...own, pods: explained(context, podSubnet, id) };
}
