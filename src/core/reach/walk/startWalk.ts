import { isPrivate } from '../../net/address.ts';
import { addressText } from '../../net/addressText.ts';
import type { Element, World } from '../../net/element.ts';
import { internetLocation, type Location, type Packet } from '../../net/packet.ts';
import type { NodeReference } from '../../net/step.ts';
import { fill } from '../../text/text.ts';
import { platformServiceAt } from '../../azure/platformServices.ts';
import type { SubnetFacts } from '../engine/subnetFacts.ts';
import type { Topology } from '../engine/topology.ts';
import { arrive } from './arrive.ts';
import { deliver } from './deliver.ts';
import { followRoute } from './followRoute.ts';
import { fromSite } from './fromSite.ts';
import { groupsOf } from './guard.ts';
import { passGroups } from './passGroups.ts';
import type { Initiator } from './connection.ts';
import { routeStep } from './routeStep.ts';
import { toPlatform } from './toPlatform.ts';
import type { Trail } from './Trail.ts';
import { endWalk, type Reached, type WalkContext } from './WalkContext.ts';
import { walkSentences, walkTexts } from './walkTexts.ts';

const maximumHops = 64;

function travel(
  walk: WalkContext,
  trail: Trail,
  packet: Packet,
  location: Location,
  emitter: Element | undefined,
): Reached {
  const place =
    location.type === 'subnet' ? location.subnet : location.type === 'site' ? location.site : location.type;
  if (!trail.visit(place, packet) || trail.hops.length > maximumHops) {
    const subnet = walk.topology.subnets.get(place)?.name ?? place;
    return endWalk(trail, ['LOOP', 'ROUTING_LOOP'], walkSentences.loop, { subnet });
  }
  if (location.type === 'internet') return inInternet(walk, trail, packet);
  if (location.type === 'subnet') return inSubnet(walk, trail, packet, location.subnet, emitter);
  return fromSite(walk, trail, packet, location.site);
}

function inInternet(walk: WalkContext, trail: Trail, packet: Packet): Reached {
  const { destination } = packet;
  if (isPrivate(destination)) {
    const parameters = { address: destination.text };
    return endWalk(
      trail,
      ['NO_ROUTE', 'PRIVATE_IP_NOT_INTERNET_ROUTABLE'],
      walkSentences.notRoutable,
      parameters,
    );
  }
  const owner = walk.topology.owners.get(destination.text);
  if (owner === undefined) return atEndpoint(walk, trail, packet);
  if (owner.location.type === 'subnet') {
    // The platform translates a public address to the private one behind it, and undoes that for replies.
    const own = (owner.outbound ?? []).find(({ addresses }) => addresses.includes(destination))?.node;
    trail.sessions.push({
      node: own ?? owner.node,
      keeper: 'platform',
      source: packet.source,
      resume: internetLocation,
      silent: own === undefined || own.id === owner.node.id,
    });
  }
  return arrive(walk, trail, packet, owner);
}

/** Of several names at one address the one that was asked for. */
function endpointOf({ topology }: WalkContext, { destination, serverName }: Packet) {
  const named = topology.endpointsByName.get((serverName ?? '').toLowerCase());
  return named?.address.text === destination.text ? named : topology.endpointsByAddress.get(destination.text);
}

/** An address of the design that is a source only, such as that of a NAT gateway. */
function isWayOut({ topology }: WalkContext, { destination }: Packet): boolean {
  const methods = [
    ...topology.subnetOutbound.values(),
    ...[...topology.elements.values()].flatMap(({ outbound }) => outbound ?? []),
  ];
  return methods.some(({ addresses }) => addresses.some(({ text }) => text === destination.text));
}

function atEndpoint(walk: WalkContext, trail: Trail, packet: Packet): Reached {
  const { destination } = packet;
  const endpoint = endpointOf(walk, packet);
  if (endpoint === undefined && isWayOut(walk, packet)) {
    const parameters = { address: addressText(destination.text) };
    return endWalk(trail, ['NOT_LISTENING', 'NO_HOST_AT_ADDRESS'], walkSentences.nobodyThere, parameters);
  }
  const node: NodeReference = {
    id: `endpoint:${endpoint?.name ?? destination.text}`,
    icon: endpoint?.name === 'c2' ? 'attacker' : 'internet',
    label: addressText(endpoint?.fqdn ?? endpoint?.name ?? destination.text),
  };
  trail.enter({ node, steps: [{ action: 'arrive', why: walkTexts.arrive }] }, packet);
  return deliver(walk, trail, packet, {
    node,
    location: internetLocation,
    element: undefined,
    isProxy: false,
  });
}

/** Security groups on the way out, at the network interface first, then the route. */
function inSubnet(
  walk: WalkContext,
  trail: Trail,
  packet: Packet,
  id: string,
  emitter: Element | undefined,
): Reached {
  const { topology, facts } = walk;
  const subnet = topology.subnets.get(id);
  const { destination } = packet;
  const service = platformServiceAt(destination.text, packet.port);
  if (subnet !== undefined && service !== undefined) {
    return toPlatform(walk, trail, packet, subnet, emitter, service);
  }
  const selected = facts.select(id, destination);
  if (subnet !== undefined && emitter !== undefined) {
    const groups = groupsOf(subnet, emitter).toReversed();
    const passing = passGroups(topology, facts, subnet.id, groups, 'Outbound', packet);
    const { denial } = passing;
    // Where a default rule and the routes both stop it, the routes are what somebody would have to change first.
    const isMoot = denial?.rule?.property === undefined && selected?.route.nextHopType === 'None';
    trail.note(...passing.findings);
    for (const step of passing.steps) if (step.action !== 'deny' || !isMoot) trail.decide(step);
    if (passing.doubt !== undefined) trail.doubts.push(passing.doubt);
    if (denial !== undefined && !isMoot) return { trail, end: denial, replies: [] };
  }
  if (subnet === undefined || selected === undefined) {
    const parameters = { subnet: subnet?.name ?? id, address: destination.text };
    return endWalk(trail, ['NO_ROUTE', 'NO_ROUTE'], walkSentences.noRoute, parameters);
  }
  const { route, uncertain } = selected;
  if (uncertain !== undefined) {
    const parameters = { rule: uncertain.rule?.name ?? uncertain.prefix, address: destination.text };
    trail.detours.push({
      disposition: 'INDETERMINATE',
      reason: 'UNKNOWN_SERVICE_TAG_MEMBERSHIP',
      explanation: fill(walkSentences.perhapsRouted, parameters),
      ...(uncertain.rule === undefined ? {} : { rule: uncertain.rule }),
    });
  }
  trail.decide(routeStep(topology, facts, subnet.id, route, destination));
  return followRoute(walk, trail, packet, subnet, route, emitter);
}

/** The walk of one connection. */
export function startWalk(
  topology: Topology,
  facts: SubnetFacts,
  world: World,
  initiator: Initiator,
): WalkContext {
  const walk: WalkContext = {
    topology,
    facts,
    world,
    initiator,
    travel: (trail, packet, location, emitter) => travel(walk, trail, packet, location, emitter),
    arrive: (trail, packet, element) => arrive(walk, trail, packet, element),
    openedBy: (other) => startWalk(topology, facts, world, other),
  };
  return walk;
}
