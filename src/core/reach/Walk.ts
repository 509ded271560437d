import { containsAddress } from '../lib/cidr.ts';
import type { ResourceId } from '../model/designDocument.ts';
import { addressFrom, isPrivate, symbolicAddress } from '../net/address.ts';
import type { Disposition } from '../net/disposition.ts';
import type { EffectiveRoute } from '../net/effectiveRoute.ts';
import type { Element, World } from '../net/element.ts';
import type { Subnet } from '../net/network.ts';
import { outboundRanks, type OutboundMethod } from '../net/outboundMethod.ts';
import type { Backend, End, Outcome } from '../net/outcome.ts';
import { internetLocation, type Location, type Packet } from '../net/packet.ts';
import type { NodeReference, RuleReference } from '../net/step.ts';
import { backendFinding, traceFinding } from '../net/traceFinding.ts';
import { fill, verbatim, type Text } from '../text/text.ts';
import { passGroups } from './passGroups.ts';
import { peeringNode } from './peeringNode.ts';
import { returnPath, type Connection, type Initiator } from './returnPath.ts';
import { routeStep } from './routeStep.ts';
import { platformAddress } from './serviceTags.ts';
import type { SubnetFacts } from './subnetFacts.ts';
import type { Neighbour, Topology } from './topology.ts';
import type { Hop } from './trace.ts';
import { Trail } from './Trail.ts';
import { walkSentences, walkTexts } from './walkTexts.ts';

/** Where a walk ended; without an end the packet was delivered and its reply came back. */
export interface Reached {
  readonly trail: Trail;
  readonly end?: End;
  readonly replies: readonly Hop[];
  /** Source that the receiver of the last connection saw. */
  readonly seenSource?: string;
}

type SubnetLocation = Location & { readonly type: 'subnet' };

const maximumHops = 64;

/** Two ways one after the other; the node where they meet is one hop. */
function joined(first: readonly Hop[], second: readonly Hop[]): readonly Hop[] {
  const [end, start] = [first.at(-1), second[0]];
  if (end === undefined || start === undefined || end.node.id !== start.node.id) return [...first, ...second];
  return [...first.slice(0, -1), { ...end, steps: [...end.steps, ...start.steps] }, ...second.slice(1)];
}

/** Walks packets of one flow through a network. */
export class Walk {
  readonly #topology: Topology;
  readonly #facts: SubnetFacts;
  readonly #world: World;
  #initiator: Initiator;

  constructor(topology: Topology, facts: SubnetFacts, world: World, initiator: Initiator) {
    this.#topology = topology;
    this.#facts = facts;
    this.#world = world;
    this.#initiator = initiator;
  }

  #end(
    trail: Trail,
    disposition: Disposition,
    reason: string,
    sentence: Text,
    parameters: Readonly<Record<string, string | Text>> = {},
    rest: Pick<End, 'rule' | 'decidedBy'> = {},
  ): Reached {
    return {
      trail,
      replies: [],
      end: { disposition, reason, explanation: fill(sentence, parameters), ...rest },
    };
  }

  /** A packet goes on from a place. `emitter` is who sends it, where its security groups and ways out count. */
  travel(trail: Trail, packet: Packet, location: Location, emitter?: Element): Reached {
    const place = location.type === 'subnet' ? location.subnet : location.type;
    if (!trail.visit(place, packet) || trail.hops.length > maximumHops) {
      const subnet = this.#topology.subnets.get(place)?.name ?? place;
      return this.#end(trail, 'LOOP', 'ROUTING_LOOP', walkSentences.loop, { subnet });
    }
    if (location.type === 'internet') return this.#inInternet(trail, packet);
    if (location.type === 'subnet') return this.#inSubnet(trail, packet, location, emitter);
    return this.#end(trail, 'INDETERMINATE', 'EXITS_VIA_ONPREM_UNKNOWN', walkSentences.viaOnPremises);
  }

  #inInternet(trail: Trail, packet: Packet): Reached {
    const { destination } = packet;
    if (isPrivate(destination)) {
      const parameters = { address: destination.text };
      const sentence = walkSentences.notRoutable;
      return this.#end(trail, 'NO_ROUTE', 'PRIVATE_IP_NOT_INTERNET_ROUTABLE', sentence, parameters);
    }
    const owner = this.#topology.owners.get(destination.text);
    if (owner === undefined) return this.#atEndpoint(trail, packet);
    if (owner.location.type === 'subnet') {
      // The platform translates a public address to the private one behind it, and undoes that for replies.
      trail.sessions.push({
        node: owner.node,
        keeper: 'platform',
        source: packet.source,
        resume: internetLocation,
        silent: true,
      });
    }
    return this.#arrive(trail, packet, owner);
  }

  #atEndpoint(trail: Trail, packet: Packet): Reached {
    const { destination } = packet;
    const endpoint = this.#topology.endpointsByAddress.get(destination.text);
    const name = endpoint?.fqdn ?? endpoint?.name ?? destination.text;
    const node: NodeReference = {
      id: `endpoint:${endpoint?.name ?? destination.text}`,
      icon: endpoint?.name === 'c2' ? 'attacker' : 'internet',
      label: verbatim(name),
    };
    trail.enter({ node, steps: [{ action: 'arrive', why: walkTexts.arrive }] }, packet);
    return this.#delivered(trail, packet, {
      node,
      location: internetLocation,
      element: undefined,
      isProxy: false,
    });
  }

  #inSubnet(trail: Trail, packet: Packet, location: SubnetLocation, emitter: Element | undefined): Reached {
    const subnet = this.#topology.subnets.get(location.subnet);
    if (subnet === undefined) return this.#noRoute(trail, location.subnet, packet);
    const refused = emitter === undefined ? undefined : this.#leave(trail, packet, subnet, emitter);
    if (refused !== undefined) return refused;
    const selected = this.#facts.select(subnet.id, packet.destination);
    if (selected === undefined) return this.#noRoute(trail, subnet.name, packet);
    const { route, uncertain } = selected;
    const { destination } = packet;
    if (uncertain !== undefined) {
      const parameters = { rule: uncertain.rule?.name ?? uncertain.prefix, address: destination.text };
      trail.detours.push({
        disposition: 'INDETERMINATE',
        reason: 'UNKNOWN_SERVICE_TAG_MEMBERSHIP',
        explanation: fill(walkSentences.perhapsRouted, parameters),
        ...(uncertain.rule === undefined ? {} : { rule: uncertain.rule }),
      });
    }
    trail.decide(routeStep(this.#topology, this.#facts, this.#world.hasTag, subnet.id, route, destination));
    return this.#follow(trail, packet, subnet, route, emitter);
  }

  #noRoute(trail: Trail, subnet: string, packet: Packet): Reached {
    const parameters = { subnet, address: packet.destination.text };
    return this.#end(trail, 'NO_ROUTE', 'NO_ROUTE', walkSentences.noRoute, parameters);
  }

  /** Security groups on the way out: the network interface first, then the subnet. */
  #leave(trail: Trail, packet: Packet, subnet: Subnet, emitter: Element): Reached | undefined {
    const groups = [...(emitter.interfaceGroups ?? []), ...this.#subnetGroup(subnet, emitter)];
    const passing = passGroups(this.#topology, this.#facts, subnet.id, groups, 'Outbound', packet);
    trail.note(...passing.findings);
    for (const step of passing.steps) trail.decide(step);
    if (passing.doubt !== undefined) trail.doubts.push(passing.doubt);
    return passing.denial === undefined ? undefined : { trail, end: passing.denial, replies: [] };
  }

  #subnetGroup(subnet: Subnet, element: Element): readonly string[] {
    const isExempt =
      element.ignoresSubnetGroup === true ||
      (element.interfaceEndpoint === true && !subnet.endpointPolicies.securityGroups);
    return isExempt || subnet.securityGroup === null ? [] : [subnet.securityGroup];
  }

  #follow(
    trail: Trail,
    packet: Packet,
    subnet: Subnet,
    route: EffectiveRoute,
    emitter: Element | undefined,
  ): Reached {
    const rule: Pick<End, 'rule'> = route.rule === undefined ? {} : { rule: route.rule };
    switch (route.nextHopType) {
      case 'None': {
        const parameters = { rule: route.rule?.name ?? route.prefix, subnet: subnet.name };
        return this.#end(
          trail,
          'NULL_ROUTED',
          'ROUTE_NEXT_HOP_NONE',
          walkSentences.nullRouted,
          parameters,
          rule,
        );
      }
      case 'Internet':
        return this.#leaveToInternet(trail, packet, subnet, emitter);
      case 'VirtualNetworkServiceEndpoint':
        return this.#leaveByServiceEndpoint(trail, packet, subnet);
      case 'VirtualNetworkGateway':
        return this.#end(
          trail,
          'INDETERMINATE',
          'EXITS_VIA_ONPREM_UNKNOWN',
          walkSentences.viaOnPremises,
          {},
          rule,
        );
      case 'VirtualAppliance':
        return this.#toAppliance(trail, packet, subnet, route);
      case 'InterfaceEndpoint':
        if (this.#isFirewalled(subnet)) trail.note(traceFinding('PE_ROUTE_BYPASSES_FIREWALL', subnet.id));
        return this.#toNeighbour(trail, packet, subnet, route);
      case 'VnetLocal':
      case 'VNetPeering':
        return this.#toNeighbour(trail, packet, subnet, route);
    }
  }

  /** The default route of the subnet leads to something that filters. */
  #isFirewalled(subnet: Subnet): boolean {
    const route = this.#facts.select(subnet.id, symbolicAddress('anywhere'))?.route;
    return this.#topology.owners.get(route?.nextHopAddress ?? '')?.filters === true;
  }

  #outboundMethod(subnet: Subnet, emitter: Element | undefined): OutboundMethod | undefined {
    const byDefault: OutboundMethod = {
      node: {
        id: 'outbound:default',
        icon: 'internet',
        label: { en: 'Default outbound access', ja: '既定の送信アクセス' },
      },
      rank: outboundRanks.defaultOutbound,
      addresses: [symbolicAddress(`default outbound IP of ${subnet.name}`)],
    };
    const forSubnet = this.#topology.subnetOutbound.get(subnet.id);
    return [
      ...(forSubnet === undefined ? [] : [forSubnet]),
      ...(emitter?.outbound ?? []),
      ...(subnet.defaultOutbound ? [byDefault] : []),
    ].toSorted((a, b) => a.rank - b.rank)[0];
  }

  #leaveToInternet(trail: Trail, packet: Packet, subnet: Subnet, emitter: Element | undefined): Reached {
    if (emitter?.outboundBlock !== undefined) {
      return { trail, end: emitter.outboundBlock, replies: [] };
    }
    const isTranslated = !isPrivate(packet.source);
    const method = this.#outboundMethod(subnet, emitter);
    // A NAT gateway translates even what a firewall in its subnet has translated already.
    if (isTranslated && method?.rank !== outboundRanks.natGateway) {
      return this.travel(trail, packet, internetLocation);
    }
    const [address, ...others] = method?.addresses ?? [];
    if (method === undefined || address === undefined) {
      trail.decide({ action: 'drop', why: walkTexts.noOutbound });
      const parameters = { subnet: subnet.name };
      const reason = 'NO_EXPLICIT_OUTBOUND';
      return this.#end(trail, 'NO_OUTBOUND_METHOD', reason, walkSentences.noOutbound, parameters);
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
    if (this.#isFirewalled(subnet)) trail.note(traceFinding('BYPASSES_FIREWALL', subnet.id));
    if (!trail.filtered) trail.note(traceFinding('EGRESS_NOT_FILTERED', subnet.id));
    if (method.rank === outboundRanks.defaultOutbound) {
      trail.note(traceFinding('DEFAULT_OUTBOUND_ACCESS', subnet.id));
    }
    const { otherSources: _, ...rest } = packet;
    const translated = { ...rest, source: address, ...(others.length === 0 ? {} : { otherSources: others }) };
    return this.travel(trail, translated, internetLocation);
  }

  #leaveByServiceEndpoint(trail: Trail, packet: Packet, subnet: Subnet): Reached {
    const node: NodeReference = {
      id: 'service-endpoint',
      resource: subnet.id,
      icon: 'subnet',
      label: { en: 'Service endpoint', ja: 'サービスエンドポイント' },
    };
    trail.enter({ node, steps: [{ action: 'route', why: walkTexts.serviceEndpoint }] }, packet);
    if (this.#isFirewalled(subnet)) trail.note(traceFinding('BYPASSES_FIREWALL', subnet.id));
    trail.sessions.push({
      node,
      keeper: 'platform',
      replyTo: packet.source,
      source: packet.source,
      resume: { type: 'subnet', subnet: subnet.id },
      silent: true,
    });
    return this.travel(trail, packet, internetLocation);
  }

  #networkOf(element: Element): ResourceId | undefined {
    const { location } = element;
    return location.type === 'subnet'
      ? this.#topology.subnets.get(location.subnet)?.virtualNetwork
      : undefined;
  }

  #toAppliance(trail: Trail, packet: Packet, subnet: Subnet, route: EffectiveRoute): Reached {
    const rule: Pick<End, 'rule'> = route.rule === undefined ? {} : { rule: route.rule };
    const name = route.rule?.name ?? route.prefix;
    const invalid = (reason: string, sentence: Text, parameters: Readonly<Record<string, string | Text>>) =>
      this.#end(
        trail,
        'NEXT_HOP_INVALID',
        reason,
        sentence,
        { rule: name, subnet: subnet.name, ...parameters },
        rule,
      );
    const address = addressFrom(route.nextHopAddress ?? '');
    if (address === undefined) return invalid('NEXT_HOP_MISSING', walkSentences.nextHopMissing, {});

    const neighbours = this.#topology.neighbours(subnet.virtualNetwork);
    const near = [subnet.virtualNetwork, ...neighbours.map(({ network }) => network.id)];
    const element = this.#topology.owners.get(address.text);
    const home = element === undefined ? this.#networkHolding(address.value, near) : this.#networkOf(element);
    if (home === undefined || !near.includes(home)) {
      const parameters = { address: address.text };
      return invalid('NEXT_HOP_NOT_DIRECTLY_CONNECTED', walkSentences.notConnected, parameters);
    }
    const neighbour = neighbours.find(({ network }) => network.id === home);
    if (element === undefined) return this.#unknownAppliance(trail, packet, address.text, rule);
    if (element.forward === undefined) {
      const parameters = { element: element.node.label };
      return invalid('NEXT_HOP_NOT_A_FORWARDER', walkSentences.notForwarder, parameters);
    }
    if (neighbour !== undefined) this.#weighPeering(trail, packet, subnet, neighbour);
    const refused = this.#guard(trail, packet, element);
    if (refused !== undefined) return refused;
    return this.#carryOut(trail, packet, element, element.forward(packet, this.#world));
  }

  #networkHolding(value: number, among: readonly ResourceId[]): ResourceId | undefined {
    return among.find((id) =>
      this.#topology.virtualNetworks.get(id)?.addressSpace.some((range) => containsAddress(range, value)),
    );
  }

  #unknownAppliance(trail: Trail, packet: Packet, address: string, rule: Pick<End, 'rule'>): Reached {
    const label = { en: `Appliance at ${address}`, ja: `${address}のアプライアンス` };
    const node: NodeReference = { id: `appliance:${address}`, icon: 'virtual-machine', label };
    trail.enter({ node, steps: [{ action: 'unknown', why: walkTexts.unknownAppliance }] }, packet);
    const sentence = walkSentences.unknownAppliance;
    return this.#end(trail, 'INDETERMINATE', 'NVA_RULES_NOT_MODELLED', sentence, { element: label }, rule);
  }

  /** What the flags of a peering are meant to stop, and perhaps do not. */
  #weighPeering(trail: Trail, packet: Packet, subnet: Subnet, { own, theirs }: Neighbour): void {
    const doubt = (reason: string, sentence: Text, half: Neighbour['own']): void => {
      const names = [half.from, half.to].map((id) => this.#topology.virtualNetworks.get(id)?.name ?? id);
      const [from = '', to = ''] = names;
      trail.doubts.push({
        disposition: 'INDETERMINATE',
        reason,
        explanation: fill(sentence, { from, to }),
        rule: { resource: half.id, name: `${from} → ${to}` },
        decidedBy: peeringNode(this.#topology, half),
      });
    };
    const closed = [own, theirs].find(({ allowAccess }) => !allowAccess);
    if (closed !== undefined) doubt('PEERING_ACCESS_FLAG_UNCERTAIN', walkSentences.accessFlag, closed);
    const comesFromHere = this.#world.inVirtualNetwork(subnet.virtualNetwork, packet.source);
    const comesFromOverlay = this.#topology.overlays.some(({ range }) =>
      containsAddress(range, packet.source.value),
    );
    if (!comesFromHere && !comesFromOverlay && !theirs.allowForwarded) {
      doubt('PEERING_FORWARDED_FLAG_UNCERTAIN', walkSentences.forwardedFlag, theirs);
    }
  }

  #toNeighbour(trail: Trail, packet: Packet, subnet: Subnet, route: EffectiveRoute): Reached {
    const { destination } = packet;
    const owner = this.#topology.owners.get(destination.text);
    const home = owner === undefined ? undefined : this.#networkOf(owner);
    if (route.origin === 'user' && home !== subnet.virtualNetwork) {
      const parameters = { rule: route.rule?.name ?? route.prefix, address: destination.text };
      const rule: Pick<End, 'rule'> = route.rule === undefined ? {} : { rule: route.rule };
      const reason = 'NEXT_HOP_NOT_IN_NETWORK';
      return this.#end(trail, 'NEXT_HOP_INVALID', reason, walkSentences.notLocal, parameters, rule);
    }
    const neighbour = this.#topology
      .neighbours(subnet.virtualNetwork)
      .find(({ network }) =>
        owner === undefined
          ? network.addressSpace.some((range) => containsAddress(range, destination.value))
          : network.id === home,
      );
    if (neighbour !== undefined && home !== subnet.virtualNetwork) {
      const node = peeringNode(this.#topology, neighbour.own);
      trail.enter({ node, steps: [{ action: 'peer', why: walkTexts.peer }] }, packet);
      this.#weighPeering(trail, packet, subnet, neighbour);
    }
    if (owner === undefined) {
      const parameters = { address: destination.text };
      return this.#end(trail, 'NOT_LISTENING', 'NO_HOST_AT_ADDRESS', walkSentences.nobodyThere, parameters);
    }
    return this.#arrive(trail, packet, owner);
  }

  /** Security groups in front of an element: the subnet first, then the network interface. */
  #guard(trail: Trail, packet: Packet, element: Element): Reached | undefined {
    const { location } = element;
    const subnet = location.type === 'subnet' ? this.#topology.subnets.get(location.subnet) : undefined;
    if (subnet === undefined) return undefined;
    const groups = [...this.#subnetGroup(subnet, element), ...(element.interfaceGroups ?? [])];
    const seen = element.arriving?.(packet) ?? packet;
    const passing = passGroups(this.#topology, this.#facts, subnet.id, groups, 'Inbound', seen);
    trail.note(...passing.findings);
    if (passing.steps.length > 0) trail.enter({ node: element.node, steps: passing.steps }, packet);
    if (passing.doubt !== undefined) trail.doubts.push(passing.doubt);
    return passing.denial === undefined ? undefined : { trail, end: passing.denial, replies: [] };
  }

  #arrive(trail: Trail, packet: Packet, element: Element): Reached {
    if (element.gate !== undefined) {
      const gate = element.gate(this.#world);
      const action = gate === undefined ? 'allow' : 'drop';
      const why = gate === undefined ? walkTexts.gate : walkTexts.refused;
      trail.enter({ node: element.node, steps: [{ action, why }] }, packet);
      trail.note(...(gate?.findings ?? []));
      if (gate !== undefined) return { trail, end: gate.end, replies: [] };
    }
    const refused = this.#guard(trail, packet, element);
    return refused ?? this.#carryOut(trail, packet, element, element.receive(packet, this.#world));
  }

  #carryOut(trail: Trail, packet: Packet, element: Element, outcome: Outcome): Reached {
    for (const passage of outcome.passages) trail.enter(passage, packet);
    trail.note(...(outcome.findings ?? []));
    switch (outcome.type) {
      case 'end':
        return { trail, end: outcome.end, replies: [] };
      case 'deliver':
        return this.#delivered(trail, packet, {
          node: element.node,
          location: element.location,
          element,
          isProxy: false,
        });
      case 'send':
        trail.sessions.push(outcome.session);
        trail.filtered ||= element.filters === true;
        return this.travel(trail, outcome.packet, outcome.from);
      case 'balance':
        return this.#balance(trail, packet, element, outcome);
      default:
        return this.#proxy(trail, packet, element, outcome);
    }
  }

  #delivered(trail: Trail, packet: Packet, receiver: Connection['receiver']): Reached {
    const connection = { initiator: this.#initiator, receiver, packet, sessions: trail.sessions };
    const { hops, end } = returnPath(this.#topology, this.#facts, connection);
    const seenSource = packet.source.text;
    return { trail, replies: hops, seenSource, ...(end === undefined ? {} : { end }) };
  }

  /** A denial of the health probe, which must get through to a machine before clients do. */
  #probeDenial({ element }: Backend, port: number): { end: End; rule?: RuleReference } | undefined {
    const { location } = element;
    const subnet = location.type === 'subnet' ? this.#topology.subnets.get(location.subnet) : undefined;
    const source = addressFrom(platformAddress);
    const [destination] = element.addresses;
    if (subnet === undefined || source === undefined || destination === undefined) return undefined;
    const groups = [...this.#subnetGroup(subnet, element), ...(element.interfaceGroups ?? [])];
    const probe: Packet = { source, destination, protocol: 'TCP', port, payload: 'benign', serverName: null };
    const { denial } = passGroups(this.#topology, this.#facts, subnet.id, groups, 'Inbound', probe);
    return denial === undefined
      ? undefined
      : { end: denial, ...(denial.rule === undefined ? {} : { rule: denial.rule }) };
  }

  #balance(trail: Trail, packet: Packet, element: Element, outcome: Outcome & { type: 'balance' }): Reached {
    const { backends, probePort } = outcome;
    if (backends.length === 0) {
      trail.decide({ action: 'drop', why: walkTexts.noBackend });
      const parameters = { element: element.node.label };
      return this.#end(trail, 'TARGET_UNHEALTHY', 'LB_NO_BACKEND', walkSentences.noBackend, parameters);
    }
    const denials = backends.map((backend) => this.#probeDenial(backend, probePort));
    const healthy = backends.filter((_, index) => denials[index] === undefined);
    const denial = denials.find((candidate) => candidate !== undefined);
    if (healthy.length === 0 && denial !== undefined) {
      const { rule } = denial;
      const by = denial.end.decidedBy;
      const reference = rule === undefined ? {} : { rule };
      trail.decide({
        action: 'drop',
        why: walkTexts.probe,
        ...reference,
        ...(by === undefined ? {} : { by }),
      });
      const parameters = { element: element.node.label, group: by?.label ?? '', rule: rule?.name ?? '' };
      return this.#end(
        trail,
        'TARGET_UNHEALTHY',
        'LB_PROBE_BLOCKED',
        walkSentences.probeBlocked,
        parameters,
        reference,
      );
    }
    const places = new Map(
      healthy.map((backend) => [JSON.stringify(backend.element.location), backend] as const).toReversed(),
    );
    return this.#choose(
      [...places.values()].toReversed().map((backend) => this.#atBackend(new Trail(trail), packet, backend)),
    );
  }

  #atBackend(trail: Trail, packet: Packet, { element, behind, refusal }: Backend): Reached {
    const refused = this.#guard(trail, packet, element);
    if (refused !== undefined) return refused;
    if (refusal !== undefined) {
      const action = refusal.disposition === 'INDETERMINATE' ? 'unknown' : 'drop';
      trail.enter({ node: element.node, steps: [{ action, why: refusal.explanation }] }, packet);
      return { trail, end: refusal, replies: [] };
    }
    trail.enter({ node: element.node, steps: [{ action: 'allow', why: walkTexts.allowed }] }, packet);
    for (const passage of behind) trail.enter(passage, packet);
    trail.served = true;
    const node = behind.at(-1)?.node ?? element.node;
    return this.#delivered(trail, packet, { node, location: element.location, element, isProxy: false });
  }

  /** Of several ways that a packet may take, the one that gets furthest; that they differ is said. */
  #choose(ways: readonly Reached[]): Reached {
    const [first] = ways;
    const success = ways.find(({ end }) => end === undefined);
    const chosen = success ?? ways.find(({ end }) => end?.disposition === 'INDETERMINATE') ?? first;
    if (chosen === undefined) {
      return this.#end(new Trail(), 'TARGET_UNHEALTHY', 'LB_NO_BACKEND', walkSentences.noBackend);
    }
    const differ = ways.some(({ end }) => end?.disposition !== chosen.end?.disposition);
    if (differ) chosen.trail.note(traceFinding('BACKENDS_DIFFER'));
    return chosen;
  }

  /** The element's own connection to one of its backends, as a walk of its own. */
  #connect(packet: Packet, from: Location, element: Element): Reached {
    const outer = this.#initiator;
    this.#initiator = { node: element.node, via: [], location: from, source: packet.source };
    const inner = this.travel(new Trail(), packet, from, element);
    this.#initiator = outer;
    return inner;
  }

  #proxy(trail: Trail, packet: Packet, element: Element, outcome: Outcome & { type: 'proxy' }): Reached {
    const { packets, from, inspection } = outcome;
    const inner = this.#choose(packets.map((own) => this.#connect(own, from, element)));
    const isDown =
      inner.end !== undefined &&
      inner.end.disposition !== 'INDETERMINATE' &&
      inner.end.disposition !== 'ASYMMETRIC_RETURN';
    if (inner.end !== undefined && isDown) {
      trail.append(inner.trail);
      trail.note(backendFinding(inner.end.reason, inner.end.explanation));
      return { trail, end: outcome.unreachable(inner.end), replies: [] };
    }
    const isLost = inner.end?.disposition === 'ASYMMETRIC_RETURN';
    if (inspection !== undefined && !isLost) {
      trail.note(...inspection.findings);
      for (const step of inspection.steps) trail.decide(step);
      if (inspection.end !== undefined) return { trail, end: inspection.end, replies: [] };
      trail.inspected = true;
    }
    trail.append(inner.trail);
    const { replies, end, seenSource } = inner;
    const seen = seenSource === undefined ? {} : { seenSource };
    if (end !== undefined) return { trail, end, replies, ...seen };
    const receiver = { node: element.node, location: element.location, element, isProxy: true };
    const outer = this.#delivered(trail, packet, receiver);
    return {
      trail,
      replies: joined(replies, outer.replies),
      ...seen,
      ...(outer.end === undefined ? {} : { end: outer.end }),
    };
  }
}
