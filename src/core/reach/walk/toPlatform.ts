import { anyOf } from '../../net/anyOf.ts';
import type { Element } from '../../net/element.ts';
import { matchPorts, matchPrefix } from '../../net/matchPrefix.ts';
import type { Subnet } from '../../net/NetworkPart.ts';
import type { Packet } from '../../net/packet.ts';
import type { SecurityGroup, SecurityRule } from '../../net/securityGroup.ts';
import { traceFinding } from '../../net/traceFinding.ts';
import type { PlatformService } from '../../azure/platformServices.ts';
import type { Hop } from '../engine/trace.ts';
import { groupsOf } from './guard.ts';
import type { Trail } from './Trail.ts';
import { endWalk, type Reached, type WalkContext } from './WalkContext.ts';
import { walkSentences, walkTexts } from './walkTexts.ts';

/** Only a rule that names the service's own tag decides; default rules and rules for every address do not. */
function rulesFor(group: SecurityGroup, packet: Packet, tag: string, { world }: WalkContext): SecurityRule[] {
  return group.outbound.filter(
    ({ destinations, ports, protocol, sources }) =>
      destinations.some((prefix) => prefix.toLowerCase() === tag.toLowerCase()) &&
      matchPorts(ports, packet.port) &&
      (protocol === '*' || protocol.toUpperCase() === packet.protocol) &&
      anyOf(sources, (prefix) => matchPrefix(prefix, { address: packet.source }, world.hasTag)) !== 'no',
  );
}

function denialBy(walk: WalkContext, packet: Packet, groups: readonly string[], tag: string) {
  for (const id of groups) {
    const group = walk.topology.securityGroups.get(id);
    const rule = group === undefined ? undefined : rulesFor(group, packet, tag, walk)[0];
    if (group !== undefined && rule?.access === 'Deny') return { group, rule };
  }
  return undefined;
}

/** A packet to what Azure itself offers in every subnet. No route decides on it. */
export function toPlatform(
  walk: WalkContext,
  trail: Trail,
  packet: Packet,
  subnet: Subnet,
  emitter: Element | undefined,
  { node, ports, tag }: PlatformService,
): Reached {
  const blocked = emitter?.platformBlock?.(packet);
  if (blocked !== undefined) {
    trail.decide({ action: 'deny', why: walkTexts.platformBlocked });
    return { trail, end: blocked, replies: [] };
  }
  const groups = emitter === undefined ? [] : groupsOf(subnet, emitter).toReversed();
  const denial = tag === undefined ? undefined : denialBy(walk, packet, groups, tag);
  if (denial !== undefined) {
    const { group, rule } = denial;
    const reference = rule.rule === undefined ? {} : { rule: rule.rule };
    trail.decide({ action: 'deny', by: group.node, why: walkTexts.denied, ...reference });
    const parameters = { rule: rule.name, group: group.node.label };
    const rest = { ...reference, decidedBy: group.node };
    return endWalk(trail, ['DENIED_OUT', 'NSG_DENY_OUT'], walkSentences.denied, parameters, rest);
  }
  const listens = ports.includes(packet.port);
  const action = listens ? 'arrive' : 'drop';
  trail.enter({ node, steps: [{ action, why: listens ? walkTexts.arrive : walkTexts.noPort }] }, packet);
  if (!listens) {
    const end = ['NOT_LISTENING', 'PLATFORM_NOT_LISTENING'] as const;
    return endWalk(trail, end, walkSentences.platformPort, { element: node.label });
  }
  if (tag === 'AzurePlatformDNS') trail.note(traceFinding('DNS_TUNNEL_NOT_COVERED'));
  const { initiator } = walk;
  const reply = (at: Hop['node'], step: Hop['steps'][number]): Hop => ({
    node: at,
    source: packet.destination.text,
    destination: packet.source.text,
    port: packet.port,
    steps: [step],
  });
  const replies = [
    reply(node, { action: 'start', why: walkTexts.answers }),
    ...initiator.via.toReversed().map((at) => reply(at, { action: 'route', why: walkTexts.passedOn })),
    reply(initiator.node, { action: 'arrive', why: walkTexts.arrive }),
  ];
  return { trail, replies, seenSource: packet.source.text };
}
