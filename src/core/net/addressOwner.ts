import type { Address } from './address.ts';
import type { End } from './end.ts';
import type { OutboundBlock, OutboundMethod } from './outboundMethod.ts';
import type { Location, Packet } from './packet.ts';
import type { NodeReference } from './step.ts';

/** Where something that owns addresses stands, and what guards it; what it does to packets, an element says on top. */
export interface AddressOwner {
  readonly node: NodeReference;
  readonly location: Location;
  /** Every address at which it is reached. */
  readonly addresses: readonly Address[];
  /** Security groups at its network interface, by id, beside the one of the subnet. */
  readonly interfaceGroups?: readonly string[];
  /** The node whose network interface packets come to, where it is not the element itself: that of a pod. */
  readonly behind?: NodeReference;
  /** A load balancer's frontend and, by default, a private endpoint are not guarded by the group of their subnet. */
  readonly ignoresSubnetGroup?: boolean;
  /** A private endpoint: its address is a /32 route around it, and its replies ignore route tables. */
  readonly interfaceEndpoint?: boolean;
  /** It filters what passes, so that a way through it counts as filtered. */
  readonly filters?: boolean;
  /** Ways to the Internet of its own network interface. */
  readonly outbound?: readonly OutboundMethod[];
  readonly outboundBlock?: OutboundBlock;
  /** Set where the machine itself keeps a packet from what Azure offers in every subnet. */
  platformBlock?(packet: Packet): End | undefined;
  /** The packet as security groups see it, after a public address became a private one. */
  arriving?(packet: Packet): Packet;
}
