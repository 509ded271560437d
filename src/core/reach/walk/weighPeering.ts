import { containsAddress, type Cidr } from '../../lib/cidr.ts';
import type { Peering, Subnet } from '../../net/NetworkPart.ts';
import type { Packet } from '../../net/packet.ts';
import type { ReasonCode } from '../../net/reasonCode.ts';
import { fill, type Text } from '../../text/text.ts';
import type { Neighbour } from '../engine/topology.ts';
import { peeringNode } from './peeringNode.ts';
import type { Trail } from './Trail.ts';
import type { WalkContext } from './WalkContext.ts';
import { walkSentences } from './walkTexts.ts';

/**
 * Notes what the flags of a peering are meant to stop. Microsoft's pages and field reports disagree on whether they
 * do, so they are doubts and no controls.
 */
export function weighPeering(
  walk: WalkContext,
  trail: Trail,
  packet: Packet,
  subnet: Subnet,
  { own, theirs }: Neighbour,
): void {
  const { topology } = walk;
  const doubt = (reason: ReasonCode, sentence: Text, half: Peering): void => {
    const [from, to] = [half.from, half.to].map((id) => topology.virtualNetworks.get(id)?.name ?? id);
    const node = peeringNode(topology, half);
    trail.doubts.push({
      disposition: 'INDETERMINATE',
      reason,
      explanation: fill(sentence, { from: from ?? '', to: to ?? '' }),
      rule: { resource: half.id, name: node.label.en },
      decidedBy: node,
    });
  };
  const closed = [own, theirs].find(({ allowAccess }) => !allowAccess);
  if (closed !== undefined) doubt('PEERING_ACCESS_FLAG_UNCERTAIN', walkSentences.accessFlag, closed);
  if (theirs.allowForwarded || startsHere(walk, packet, subnet)) return;
  doubt('PEERING_FORWARDED_FLAG_UNCERTAIN', walkSentences.forwardedFlag, theirs);
}

/** The packet needs no forwarding: it is of this network, of its pods, or of a site behind the gateway here. */
function startsHere({ topology, world }: WalkContext, { source }: Packet, subnet: Subnet): boolean {
  const holds = (range: Cidr): boolean => containsAddress(range, source.value);
  return (
    world.inVirtualNetwork(subnet.virtualNetwork, source) ||
    topology.overlays.some(({ range }) => holds(range)) ||
    topology.gateways.some((gateway) => gateway.subnet === subnet.id && gateway.prefixes.some(holds))
  );
}
