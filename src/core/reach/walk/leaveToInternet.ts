import { isPrivate, symbolicAddress } from '../../net/address.ts';
import type { Element } from '../../net/element.ts';
import type { Subnet } from '../../net/NetworkPart.ts';
import { outboundRanks, type OutboundMethod } from '../../net/outboundMethod.ts';
import { internetLocation, type Packet } from '../../net/packet.ts';
import { traceFinding } from '../../net/traceFinding.ts';
import type { Trail } from './Trail.ts';
import { endWalk, type Reached, type WalkContext } from './WalkContext.ts';
import { walkSentences, walkTexts } from './walkTexts.ts';

/** The way out that Azure prefers of those that apply to a network interface in the subnet. */
function outboundMethod(
  { topology }: WalkContext,
  subnet: Subnet,
  emitter: Element | undefined,
): OutboundMethod | undefined {
  const byDefault: OutboundMethod = {
    node: {
      id: 'outbound:default',
      icon: 'internet',
      label: { en: 'Default outbound access', ja: '既定の送信アクセス' },
    },
    rank: outboundRanks.defaultOutbound,
    addresses: [symbolicAddress(`default outbound IP of ${subnet.name}`)],
  };
  const forSubnet = topology.subnetOutbound.get(subnet.id);
  return [
    ...(forSubnet === undefined ? [] : [forSubnet]),
    ...(emitter?.outbound ?? []),
    ...(subnet.defaultOutbound ? [byDefault] : []),
  ].toSorted((a, b) => a.rank - b.rank)[0];
}

/** The next hop is the Internet: the source becomes public, or there is no way. */
export function leaveToInternet(
  walk: WalkContext,
  trail: Trail,
  packet: Packet,
  subnet: Subnet,
  emitter: Element | undefined,
  isBypass: boolean,
): Reached {
  if (emitter?.outboundBlock !== undefined) return { trail, end: emitter.outboundBlock, replies: [] };
  const method = outboundMethod(walk, subnet, emitter);
  // A NAT gateway translates even what a firewall in its subnet has translated already.
  if (!isPrivate(packet.source) && method?.rank !== outboundRanks.natGateway) {
    return walk.travel(trail, packet, internetLocation);
  }
  const [address, ...others] = method?.addresses ?? [];
  if (method === undefined || address === undefined) {
    trail.decide({ action: 'drop', why: walkTexts.noOutbound });
    const parameters = { subnet: subnet.name };
    return endWalk(
      trail,
      ['NO_OUTBOUND_METHOD', 'NO_EXPLICIT_OUTBOUND'],
      walkSentences.noOutbound,
      parameters,
    );
  }
  const detail = `${packet.source.text} -> ${address.text}`;
  trail.enter({ node: method.node, steps: [{ action: 'snat', detail, why: walkTexts.outbound }] }, packet);
  trail.sessions.push({
    node: method.node,
    keeper: 'platform',
    replyTo: address,
    source: packet.source,
    resume: { type: 'subnet', subnet: subnet.id },
  });
  if (isBypass) trail.note(traceFinding('BYPASSES_FIREWALL', subnet.id));
  if (!trail.filtered) trail.note(traceFinding('EGRESS_NOT_FILTERED', subnet.id));
  if (method.rank === outboundRanks.defaultOutbound)
    trail.note(traceFinding('DEFAULT_OUTBOUND_ACCESS', subnet.id));
  const { otherSources: _, ...rest } = packet;
  const translated = { ...rest, source: address, ...(others.length === 0 ? {} : { otherSources: others }) };
  return walk.travel(trail, translated, internetLocation);
}
