import type { Packet } from '../../net/packet.ts';
import type { Connection } from './connection.ts';
import { returnPath } from './returnPath.ts';
import type { Trail } from './Trail.ts';
import type { Reached, WalkContext } from './WalkContext.ts';

/** The packet is where it was going; now its reply must get back. */
export function deliver(
  { topology, facts, initiator }: WalkContext,
  trail: Trail,
  packet: Packet,
  receiver: Connection['receiver'],
): Reached {
  const connection = { initiator, receiver, packet, sessions: trail.sessions };
  const { hops, end } = returnPath(topology, facts, connection);
  return { trail, replies: hops, seenSource: packet.source.text, ...(end === undefined ? {} : { end }) };
}
