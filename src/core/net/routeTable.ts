import type { Address } from './address.ts';
import type { NextHopType } from './effectiveRoute.ts';
import type { NodeReference } from './step.ts';

export interface Route {
  readonly name: string;
  /** A range or a service tag. */
  readonly prefix: string;
  readonly nextHopType: NextHopType;
  /** Of an appliance; absent where none was given. */
  readonly nextHop?: Address;
}

export interface RouteTable {
  readonly node: NodeReference;
  /** False keeps the routes that gateways learn out of the subnets. */
  readonly propagatesGatewayRoutes: boolean;
  readonly routes: readonly Route[];
}
