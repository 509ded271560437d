import type { Address } from '../../net/address.ts';
import type { AddressOwner } from '../../net/addressOwner.ts';
import type { End, Session } from '../../net/outcome.ts';
import type { Location, Packet } from '../../net/packet.ts';
import type { NodeReference } from '../../net/step.ts';
import type { Hop } from '../engine/trace.ts';

/** Who opened a connection. */
export interface Initiator {
  readonly node: NodeReference;
  /** Nodes between it and the network: the node of a pod. */
  readonly via: readonly NodeReference[];
  readonly location: Location;
  readonly source: Address;
}

/** One connection: who opened it, who took it, and what remembers it on the way. */
export interface Connection {
  readonly initiator: Initiator;
  readonly receiver: {
    readonly node: NodeReference;
    readonly location: Location;
    readonly element: AddressOwner | undefined;
    /** The receiver opened a connection of its own and passes its answer on. */
    readonly isProxy: boolean;
  };
  /** The packet as the receiver saw it. */
  readonly packet: Packet;
  readonly sessions: readonly Session[];
}

/** The way of a reply, hop by hop. */
export interface Reply {
  readonly hops: readonly Hop[];
  /** Set where the reply does not get back. */
  readonly end?: End;
}
