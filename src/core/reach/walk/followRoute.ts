import type { EffectiveRoute } from '../../net/effectiveRoute.ts';
import type { Element } from '../../net/element.ts';
import type { Subnet } from '../../net/NetworkPart.ts';
import type { Packet } from '../../net/packet.ts';
import { traceFinding } from '../../net/traceFinding.ts';
import { leaveByServiceEndpoint } from './leaveByServiceEndpoint.ts';
import { leaveToInternet } from './leaveToInternet.ts';
import { toAppliance } from './toAppliance.ts';
import { toGateway } from './toGateway.ts';
import { toNeighbour } from './toNeighbour.ts';
import type { Trail } from './Trail.ts';
import { endWalk, type Reached, type WalkContext } from './WalkContext.ts';
import { walkSentences } from './walkTexts.ts';

/** Without the route that decides, another one would lead the packet to something that filters. */
function isBypassOf({ topology, facts }: WalkContext, subnet: Subnet, { destination }: Packet): boolean {
  return facts
    .holding(subnet.id, destination)
    .some(
      ({ nextHopAddress, overriddenBy }) =>
        overriddenBy === undefined && topology.owners.get(nextHopAddress ?? '')?.filters === true,
    );
}

/** Goes where the route of a subnet leads. */
export function followRoute(
  walk: WalkContext,
  trail: Trail,
  packet: Packet,
  subnet: Subnet,
  route: EffectiveRoute,
  emitter: Element | undefined,
): Reached {
  const { nextHopType } = route;
  const rule = route.rule === undefined ? {} : { rule: route.rule };
  if (nextHopType === 'VirtualAppliance') return toAppliance(walk, trail, packet, subnet, route);
  if (nextHopType === 'None') {
    const parameters = { rule: route.rule?.name ?? route.prefix, subnet: subnet.name };
    return endWalk(trail, ['NULL_ROUTED', 'ROUTE_NEXT_HOP_NONE'], walkSentences.nullRouted, parameters, rule);
  }
  if (nextHopType === 'VirtualNetworkGateway') return toGateway(walk, trail, packet, subnet, route);
  const isLocal = nextHopType === 'VnetLocal' || nextHopType === 'VNetPeering';
  const isBypass = !isLocal && isBypassOf(walk, subnet, packet);
  if (nextHopType === 'Internet') return leaveToInternet(walk, trail, packet, subnet, emitter, isBypass);
  if (nextHopType === 'VirtualNetworkServiceEndpoint') {
    return leaveByServiceEndpoint(walk, trail, packet, subnet, isBypass);
  }
  if (nextHopType === 'InterfaceEndpoint' && isBypass) {
    trail.note(traceFinding('PE_ROUTE_BYPASSES_FIREWALL', subnet.id));
  }
  return toNeighbour(walk, trail, packet, subnet, route);
}
