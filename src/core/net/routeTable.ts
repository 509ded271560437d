import type { Address } from './address.ts';
import type { NextHopType } from './effectiveRoute.ts';
import type { NodeReference } from './step.ts';

/** A route as its owner wrote it. https://learn.microsoft.com/azure/virtual-network/virtual-networks-udr-overview */
export interface Route {
  readonly name: string;
  /** A range or a service tag. */
  readonly prefix: string;
  readonly nextHopType: NextHopType;
  /** Of an appliance; absent where none was given. */
  readonly nextHop?: Address;
}

/** A route table; its routes hold in every subnet that it is attached to. */
export interface RouteTable {
  readonly node: NodeReference;
  /** False keeps the routes that gateways learn out of the subnets. */
  readonly propagatesGatewayRoutes: boolean;
  readonly routes: readonly Route[];
}
