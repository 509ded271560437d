import type { ResourceId } from '../model/designDocument.ts';
import type { RuleReference } from './trace.ts';

export type NextHopType =
  | 'VirtualAppliance'
  | 'Internet'
  | 'None'
  | 'VnetLocal'
  | 'VNetPeering'
  | 'VirtualNetworkGateway'
  | 'VirtualNetworkServiceEndpoint'
  | 'InterfaceEndpoint';

/** A route as it holds in one subnet. */
export interface EffectiveRoute {
  /** A range, or the service tag that stands for ranges. */
  readonly prefix: string;
  readonly nextHopType: NextHopType;
  readonly nextHopAddress?: string;
  /** The resource that the next hop is, where it is drawn. */
  readonly nextHop?: ResourceId;
  readonly origin: 'user' | 'bgp' | 'system';
  /** The route table and the route, for a route of a user. */
  readonly rule?: RuleReference;
  /** Set where another route always wins. */
  readonly overriddenBy?: RuleReference;
}

/** A security rule as it holds in one subnet. */
export interface EffectiveRule {
  readonly priority: number;
  readonly name: string;
  readonly access: 'Allow' | 'Deny';
  readonly protocol: string;
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
  readonly ports: readonly string[];
  readonly origin: 'user' | 'default';
  readonly rule?: RuleReference;
}

/** Who speaks to a subnet, or is spoken to: an address, a range, or a service tag such as GatewayManager. */
export type Peer =
  { readonly address: string } | { readonly range: string } | { readonly serviceTag: string };
