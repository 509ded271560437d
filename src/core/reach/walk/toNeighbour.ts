import { containsAddress } from '../../lib/cidr.ts';
import type { EffectiveRoute } from '../../net/effectiveRoute.ts';
import type { Subnet } from '../../net/NetworkPart.ts';
import type { Packet } from '../../net/packet.ts';
import { peeringNode } from './peeringNode.ts';
import type { Trail } from './Trail.ts';
import { endWalk, networkOf, type Reached, type WalkContext } from './WalkContext.ts';
import { walkSentences, walkTexts } from './walkTexts.ts';
import { weighPeering } from './weighPeering.ts';

/** The destination is in this virtual network, or in a peered one. */
export function toNeighbour(
  walk: WalkContext,
  trail: Trail,
  packet: Packet,
  subnet: Subnet,
  route: EffectiveRoute,
): Reached {
  const { topology } = walk;
  const { destination } = packet;
  const owner = topology.owners.get(destination.text);
  const home = owner === undefined ? undefined : networkOf(walk, owner);
  const here = subnet.virtualNetwork;
  if (route.origin === 'user' && home !== here) {
    const parameters = { rule: route.rule?.name ?? route.prefix, address: destination.text };
    const rule = route.rule === undefined ? {} : { rule: route.rule };
    const sentence = walkSentences.notLocal;
    return endWalk(trail, ['NEXT_HOP_INVALID', 'NEXT_HOP_NOT_IN_NETWORK'], sentence, parameters, rule);
  }
  const neighbour =
    owner === undefined
      ? topology
          .neighbours(here)
          .find(({ network }) =>
            network.addressSpace.some((range) => containsAddress(range, destination.value)),
          )
      : topology.neighbour(here, home);
  if (neighbour !== undefined && home !== here) {
    const node = peeringNode(topology, neighbour.own);
    trail.enter({ node, steps: [{ action: 'peer', why: walkTexts.peer }] }, packet);
    weighPeering(walk, trail, packet, subnet, neighbour);
  }
  if (owner === undefined) {
    const parameters = { address: destination.text };
    return endWalk(trail, ['NOT_LISTENING', 'NO_HOST_AT_ADDRESS'], walkSentences.nobodyThere, parameters);
  }
  return walk.arrive(trail, packet, owner);
}
