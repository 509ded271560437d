import type { Address } from '../../net/address.ts';
import type { EffectiveRoute } from '../../net/effectiveRoute.ts';
import type { Considered, Step } from '../../net/step.ts';
import type { SubnetFacts } from '../engine/subnetFacts.ts';
import type { Topology } from '../engine/topology.ts';
import { walkTexts } from './walkTexts.ts';

function leadsTo({ prefix, nextHopType, nextHopAddress }: EffectiveRoute): string {
  return `${prefix} -> ${nextHopAddress ?? nextHopType}`;
}

const whys = {
  user: walkTexts.userRoute,
  bgp: walkTexts.learnedRoute,
  system: walkTexts.systemRoute,
} as const;

// Routes are asked far more often than they are made.
const known = new WeakMap<EffectiveRoute, Considered>();

function consideredOf(route: EffectiveRoute): Considered {
  const found = known.get(route);
  if (found !== undefined) return found;
  const why = route.overriddenBy === undefined ? walkTexts.shorter : walkTexts.overridden;
  const considered = { name: leadsTo(route), why };
  known.set(route, considered);
  return considered;
}

/** The decision of a route as a step, with the other routes that hold the destination. */
export function routeStep(
  topology: Topology,
  facts: SubnetFacts,
  subnet: string,
  route: EffectiveRoute,
  destination: Address,
): Step {
  const table = topology.routeTables.get(route.rule?.resource ?? '');
  const holding = facts.holding(subnet, destination).filter((other) => other !== route);
  const considered = holding.map(consideredOf);
  return {
    action: 'route',
    detail: leadsTo(route),
    why: whys[route.origin],
    considered,
    ...(table === undefined ? {} : { by: table.node }),
    ...(route.rule === undefined ? {} : { rule: route.rule }),
  };
}
