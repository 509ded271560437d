import type { ResourceId } from '../../model/designDocument.ts';
import type { Disposition } from '../../net/disposition.ts';
import type { Element, World } from '../../net/element.ts';
import type { End } from '../../net/outcome.ts';
import type { Location, Packet } from '../../net/packet.ts';
import type { ReasonCode } from '../../net/reasonCode.ts';
import { fill, type Text } from '../../text/text.ts';
import type { SubnetFacts } from '../engine/subnetFacts.ts';
import type { Topology } from '../engine/topology.ts';
import type { Hop } from '../engine/trace.ts';
import type { Initiator } from './connection.ts';
import type { Trail } from './Trail.ts';

/** Where a walk ended; without an end the packet was delivered and its reply came back. */
export interface Reached {
  readonly trail: Trail;
  readonly end?: End;
  readonly replies: readonly Hop[];
  /** Source that the receiver of the last connection saw. */
  readonly seenSource?: string;
}

/** What every step of a walk needs: the network, who opened the connection, and the ways on. */
export interface WalkContext {
  readonly topology: Topology;
  readonly facts: SubnetFacts;
  readonly world: World;
  readonly initiator: Initiator;
  /** Goes on from a place. `emitter` is who sends, where its security groups and ways out count. */
  travel(trail: Trail, packet: Packet, location: Location, emitter?: Element): Reached;
  /** Comes to the element that owns the destination. */
  arrive(trail: Trail, packet: Packet, element: Element): Reached;
  /** The same network for a connection that somebody else opens. */
  openedBy(initiator: Initiator): WalkContext;
}

type Rest = Pick<End, 'rule' | 'decidedBy'>;

/** Ends a walk with a sentence. */
export function endWalk(
  trail: Trail,
  [disposition, reason]: readonly [Disposition, ReasonCode],
  sentence: Text,
  parameters: Readonly<Record<string, string | Text>> = {},
  rest: Rest = {},
): Reached {
  return {
    trail,
    replies: [],
    end: { disposition, reason, explanation: fill(sentence, parameters), ...rest },
  };
}

/** The virtual network in which an element stands. */
export function networkOf({ topology }: WalkContext, { location }: Element): ResourceId | undefined {
  return location.type === 'subnet' ? topology.subnets.get(location.subnet)?.virtualNetwork : undefined;
}
