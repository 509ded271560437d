import type { Address } from './address.ts';
import type { End } from './end.ts';
import type { NodeReference } from './step.ts';

/** How a packet whose next hop is the Internet gets a public source address. */
export interface OutboundMethod {
  readonly node: NodeReference;
  /** The lowest rank of those that apply wins. */
  readonly rank: OutboundRank;
  readonly addresses: readonly Address[];
}

/** Set on an element that Azure keeps from the Internet, whatever its subnet offers. */
export type OutboundBlock = End;

/** https://learn.microsoft.com/azure/nat-gateway/nat-gateway-resource */
export const outboundRanks = {
  natGateway: 1,
  instancePublicIp: 2,
  loadBalancer: 3,
  defaultOutbound: 4,
} as const;

/** One of the ranks: 1 wins over 4. */
export type OutboundRank = (typeof outboundRanks)[keyof typeof outboundRanks];
