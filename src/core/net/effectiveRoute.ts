import type { ResourceId } from '../model/designDocument.ts';
import type { RuleReference } from './step.ts';

/** Next hop types as Azure names them in effective routes. https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview */
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
