import type { ResourceId } from '../model/designDocument.ts';
import type { Address } from './address.ts';
import type { AddressOwner } from './addressOwner.ts';
import type { EffectiveRoute } from './effectiveRoute.ts';
import type { Direction, Peer } from './effectiveRule.ts';
import type { End } from './end.ts';
import type { FirewallPolicy } from './firewallPolicy.ts';
import type { Flow, Protocol, Tri } from './flow.ts';
import type { Inspector } from './inspector.ts';
import type { TagTest } from './matchPrefix.ts';
import type { InternetEndpoint } from './internetEndpoint.ts';
import type { Origin, Outcome } from './outcome.ts';
import type { Packet } from './packet.ts';
import type { TraceFinding } from './traceFinding.ts';

/** What an element may ask of the network that it is part of. */
export interface World {
  routeTo(subnet: ResourceId, destination: Address): EffectiveRoute | undefined;
  admits(subnet: ResourceId, direction: Direction, peer: Peer, port: number): Tri;
  hasTag: TagTest;
  /** The virtual network of a subnet. */
  virtualNetworkOf(subnet: ResourceId): ResourceId | undefined;
  /** Whether an address belongs to a virtual network. */
  inVirtualNetwork(network: ResourceId, address: Address): boolean;
  /** The address that a name has for somebody in the Internet. */
  publicAddressOf(fqdn: string): Address | undefined;
  endpointAt(address: Address): InternetEndpoint | undefined;
  /** A firewall policy and those that it inherits from, which come first. */
  firewallPolicies(id: ResourceId | null): readonly FirewallPolicy[];
  inspector(id: ResourceId | null): Inspector | undefined;
  element(id: string): Element | undefined;
  ownerOf(address: Address): Element | undefined;
}

/** A port on which an element takes connections for somebody. */
export interface Entry {
  readonly address: Address;
  readonly isPublic: boolean;
  readonly protocol: Protocol;
  readonly port: number;
  /** The name that its clients ask for; null where any does. */
  readonly serverName: string | null;
  /** Meant to answer requests, so that one that does not is broken. */
  readonly serves: boolean;
  /** The resource behind it, where the element passes connections on. */
  readonly leadsTo?: ResourceId;
}

/** A refusal of the platform, before any packet is looked at. */
export interface Gate {
  readonly end: End;
  readonly findings?: readonly TraceFinding[];
}

/**
 * Something that owns addresses and does something to packets: a forwarder such as a firewall, a proxy such as a
 * gateway, a load balancer, an endpoint such as the API server, a source such as a pod. Functions are pure.
 */
export interface Element extends AddressOwner {
  /** Set where Azure refuses the configuration that a flow from here would use. */
  refusal?(world: World): End | undefined;
  originate?(flow: Flow, packet: Packet, world: World): Origin;
  /** The platform's conditions for being up at all. */
  gate?(world: World): Gate | undefined;
  /** Where it takes connections. */
  entries?(world: World): readonly Entry[];
  receive(packet: Packet, world: World): Outcome;
  /** Absent: packets that a route sends here for somebody else are dropped. */
  forward?(packet: Packet, world: World): Outcome;
}
