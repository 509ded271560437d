import { isPrivate, sameAddress, type Address } from '../../net/address.ts';
import type { Session } from '../../net/outcome.ts';
import type { Location } from '../../net/packet.ts';
import type { ReasonCode } from '../../net/reasonCode.ts';
import type { NodeReference, Step } from '../../net/step.ts';
import { fill, type Text } from '../../text/text.ts';
import type { SubnetFacts } from '../engine/subnetFacts.ts';
import type { Topology } from '../engine/topology.ts';
import type { Hop } from '../engine/trace.ts';
import type { Connection, Reply } from './connection.ts';
import { gatewayTowards } from './fromSite.ts';
import { peeringNode } from './peeringNode.ts';
import { routeStep } from './routeStep.ts';
import { walkSentences, walkTexts } from './walkTexts.ts';

const maximumHops = 64;

interface Network {
  readonly topology: Topology;
  readonly facts: SubnetFacts;
}

/** Walks one reply. Security groups let it pass, because they remember the request. */
class Reversal {
  readonly #network: Network;
  readonly #connection: Connection;
  readonly #hops: Hop[] = [];
  #open: readonly Session[];
  #destination: Address;

  constructor(network: Network, connection: Connection) {
    this.#network = network;
    this.#connection = connection;
    this.#open = connection.sessions;
    this.#destination = connection.packet.source;
  }

  walk(): Reply {
    const { receiver } = this.#connection;
    this.#enter(receiver.node, { action: receiver.isProxy ? 'proxy' : 'start', why: walkTexts.answers });
    const machine = receiver.element?.node;
    if (machine !== undefined && machine.id !== receiver.node.id) {
      this.#enter(machine, { action: 'route', why: walkTexts.passedOn });
    }
    const bypassed = this.#untranslated();
    if (receiver.element?.interfaceEndpoint === true && bypassed !== undefined) {
      return this.#fail('INDETERMINATE', 'PE_RETURN_PATH_UNCERTAIN', walkSentences.endpointReply, {
        element: bypassed.node.label,
      });
    }
    let location: Location = receiver.location;
    let ignoresRoutes = receiver.element?.interfaceEndpoint === true;
    for (let count = 0; count < maximumHops; count += 1) {
      const next = this.#from(location, ignoresRoutes);
      if ('hops' in next) return next;
      location = next;
      ignoresRoutes = false;
    }
    return this.#lost(location);
  }

  #enter(node: NodeReference, step: Step): void {
    const { packet } = this.#connection;
    const previous = this.#hops.at(-1);
    if (previous?.node.id === node.id) {
      this.#hops[this.#hops.length - 1] = { ...previous, steps: [...previous.steps, step] };
      return;
    }
    this.#hops.push({
      node,
      source: packet.destination.text,
      destination: this.#destination.text,
      port: packet.port,
      steps: [step],
    });
  }

  /** One more decision at the node where the reply is. */
  #tell(step: Step): void {
    const node = this.#hops.at(-1)?.node;
    if (node !== undefined) this.#enter(node, step);
  }

  #fail(
    disposition: 'ASYMMETRIC_RETURN' | 'INDETERMINATE',
    reason: ReasonCode,
    sentence: Text,
    parameters: Readonly<Record<string, string | Text>>,
    decidedBy?: NodeReference,
  ): Reply {
    const explanation = fill(sentence, parameters);
    return {
      hops: this.#hops,
      end: { disposition, reason, explanation, ...(decidedBy === undefined ? {} : { decidedBy }) },
    };
  }

  #lost(location: Location): Reply {
    const subnet =
      location.type === 'subnet' ? this.#network.topology.subnets.get(location.subnet) : undefined;
    const last = this.#hops.at(-1);
    if (last !== undefined) this.#enter(last.node, { action: 'drop', why: walkTexts.dropped });
    return this.#fail('ASYMMETRIC_RETURN', 'RETURN_NO_ROUTE', walkSentences.replyNoRoute, {
      subnet: subnet?.name ?? last?.node.label ?? '',
      address: this.#destination.text,
    });
  }

  /** A firewall that waits for the reply under the addresses of the request. */
  #untranslated(): Session | undefined {
    return this.#open.find(({ keeper, replyTo }) => keeper === 'firewall' && replyTo === undefined);
  }

  #arrived(): Reply {
    const { node, via } = this.#connection.initiator;
    const bypassed = this.#untranslated();
    for (const between of via.toReversed())
      this.#enter(between, { action: 'route', why: walkTexts.passedOn });
    this.#enter(node, { action: 'arrive', why: walkTexts.arrive });
    if (bypassed === undefined) return { hops: this.#hops };
    return this.#fail(
      'ASYMMETRIC_RETURN',
      'RETURN_BYPASSES_FIREWALL',
      walkSentences.replyBypasses,
      { element: bypassed.node.label },
      bypassed.node,
    );
  }

  /** The node that translated the source gets the reply first, and undoes it. */
  #translateBack(session: Session): Location | Reply {
    this.#open = this.#open.slice(0, -1);
    const detail = `${this.#destination.text} -> ${session.source.text}`;
    if (session.silent !== true) {
      const isFirewall = session.keeper === 'firewall';
      this.#enter(session.node, {
        action: isFirewall ? 'session' : 'un-nat',
        why: isFirewall ? walkTexts.session : walkTexts.unNat,
        ...(session.replyTo === undefined ? {} : { detail }),
      });
    }
    this.#destination = session.source;
    // What the platform translates back it hands to the network interface; no route is asked.
    const isHome = sameAddress(session.source, this.#connection.initiator.source);
    return session.keeper === 'platform' && isHome ? this.#arrived() : session.resume;
  }

  #from(location: Location, ignoresRoutes: boolean): Location | Reply {
    if (location.type === 'subnet') return this.#fromSubnet(location, ignoresRoutes);
    return location.type === 'site' ? this.#fromSite(location) : this.#outside();
  }

  /** The reply of a site goes to the gateway that told it of the network of the other end. */
  #fromSite(location: Location & { type: 'site' }): Location | Reply {
    const { initiator } = this.#connection;
    if (initiator.location.type === 'site' && sameAddress(initiator.source, this.#destination))
      return this.#arrived();
    const { topology } = this.#network;
    const gateway = gatewayTowards(topology, location.site, this.#destination.value);
    if (gateway === undefined) return this.#lost(location);
    this.#enter(gateway.node, { action: 'route', why: walkTexts.fromSite });
    return { type: 'subnet', subnet: gateway.subnet };
  }

  #outside(): Location | Reply {
    // A firewall that translates back to a public address answers from its own one.
    this.#undoInbound();
    const top = this.#open.at(-1);
    if (top?.replyTo !== undefined && sameAddress(top.replyTo, this.#destination))
      return this.#translateBack(top);
    const { location, source } = this.#connection.initiator;
    if (sameAddress(source, this.#destination) && location.type !== 'subnet') return this.#arrived();
    return this.#lost({ type: 'internet' });
  }

  #fromSubnet(location: Location & { type: 'subnet' }, ignoresRoutes: boolean): Location | Reply {
    const { topology, facts } = this.#network;
    const subnet = topology.subnets.get(location.subnet);
    const route = facts.select(location.subnet, this.#destination)?.route;
    if (subnet === undefined || route === undefined) return this.#lost(location);
    if (ignoresRoutes && isPrivate(this.#destination)) return this.#withinNetworks(location);
    switch (route.nextHopType) {
      case 'None': {
        const node = this.#hops.at(-1)?.node ?? this.#connection.receiver.node;
        this.#enter(node, {
          action: 'drop',
          why: walkTexts.dropped,
          ...(route.rule === undefined ? {} : { rule: route.rule }),
        });
        const rule = route.rule?.name ?? route.prefix;
        const sentence = walkSentences.replyNullRouted;
        return this.#fail(
          'ASYMMETRIC_RETURN',
          'RETURN_NULL_ROUTED',
          sentence,
          { rule, subnet: subnet.name },
          node,
        );
      }
      case 'Internet':
        return { type: 'internet' };
      case 'VirtualAppliance':
        this.#tell(routeStep(topology, facts, subnet.id, route, this.#destination));
        return this.#toAppliance(route.nextHopAddress ?? '', location);
      case 'VirtualNetworkGateway':
        return this.#connection.initiator.location.type === 'site' ? this.#arrived() : this.#lost(location);
      case 'VnetLocal':
      case 'VNetPeering':
      case 'InterfaceEndpoint':
      case 'VirtualNetworkServiceEndpoint':
        return this.#withinNetworks(location);
      default:
        return this.#lost(location);
    }
  }

  /** What the platform translated on the way in is undone by itself on the way out. */
  #undoInbound(): void {
    for (let top = this.#open.at(-1); top?.keeper === 'platform' && top.replyTo === undefined;) {
      if (top.silent !== true) this.#enter(top.node, { action: 'un-nat', why: walkTexts.unNat });
      this.#open = this.#open.slice(0, -1);
      top = this.#open.at(-1);
    }
  }

  #toAppliance(address: string, location: Location): Location | Reply {
    const element = this.#network.topology.owners.get(address);
    if (element?.forward === undefined) return this.#lost(location);
    const keeps = (session: Session): boolean =>
      session.keeper === 'firewall' && session.node.id === element.node.id;
    const top = this.#open.findLast(({ keeper }) => keeper === 'firewall');
    if (top !== undefined && keeps(top) && top.replyTo === undefined) {
      while (this.#open.at(-1) !== top) this.#open = this.#open.slice(0, -1);
      return this.#translateBack(top);
    }
    if (element.filters !== true) {
      this.#enter(element.node, { action: 'unknown', why: walkTexts.unknownAppliance });
      const parameters = { element: element.node.label };
      return this.#fail(
        'INDETERMINATE',
        'NVA_RULES_NOT_MODELLED',
        walkSentences.unknownAppliance,
        parameters,
      );
    }
    this.#enter(element.node, { action: 'drop', why: walkTexts.noSession });
    const isOtherInstance =
      isPrivate(this.#destination) &&
      this.#open.some((session) => keeps(session) && session.replyTo?.text === this.#destination.text);
    const [reason, sentence] = isOtherInstance
      ? (['RETURN_HITS_OTHER_FIREWALL_INSTANCE', walkSentences.replyOtherInstance] as const)
      : (['RETURN_VIA_FIREWALL_WITHOUT_SESSION', walkSentences.replyWithoutSession] as const);
    return this.#fail('ASYMMETRIC_RETURN', reason, sentence, { element: element.node.label }, element.node);
  }

  #withinNetworks(location: Location & { type: 'subnet' }): Location | Reply {
    const top = this.#open.at(-1);
    this.#crossPeering(location);
    if (top?.replyTo !== undefined && sameAddress(top.replyTo, this.#destination))
      return this.#translateBack(top);
    const { initiator } = this.#connection;
    return sameAddress(initiator.source, this.#destination) ? this.#arrived() : this.#lost(location);
  }

  #crossPeering({ subnet }: Location & { type: 'subnet' }): void {
    const { topology } = this.#network;
    const here = topology.subnets.get(subnet)?.virtualNetwork ?? '';
    const place = topology.owners.get(this.#destination.text)?.location;
    const there = place?.type === 'subnet' ? topology.subnets.get(place.subnet)?.virtualNetwork : undefined;
    const neighbour = topology.neighbour(here, there);
    if (neighbour !== undefined && there !== here) {
      this.#enter(peeringNode(topology, neighbour.own), { action: 'peer', why: walkTexts.peer });
    }
  }
}

/** The way of the reply of one connection. */
export function returnPath(topology: Topology, facts: SubnetFacts, connection: Connection): Reply {
  return new Reversal({ topology, facts }, connection).walk();
}
