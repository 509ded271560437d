import type { Element } from '../../net/element.ts';
import type { Outcome } from '../../net/outcome.ts';
import type { Packet } from '../../net/packet.ts';
import { balance } from './balance.ts';
import { deliver } from './deliver.ts';
import { proxy } from './proxy.ts';
import type { Trail } from './Trail.ts';
import type { Reached, WalkContext } from './WalkContext.ts';

/** Does to the walk what an element says it does to the packet. */
export function carryOut(
  walk: WalkContext,
  trail: Trail,
  packet: Packet,
  element: Element,
  outcome: Outcome,
): Reached {
  for (const passage of outcome.passages) trail.enter(passage, packet);
  trail.note(...(outcome.findings ?? []));
  const { node, location } = element;
  if (outcome.type === 'end') return { trail, end: outcome.end, replies: [] };
  if (outcome.type === 'deliver')
    return deliver(walk, trail, packet, { node, location, element, isProxy: false });
  if (outcome.type === 'balance') return balance(walk, trail, packet, element, outcome);
  if (outcome.type === 'proxy') return proxy(walk, trail, packet, element, outcome);
  trail.sessions.push(outcome.session);
  trail.filtered ||= element.filters === true;
  return walk.travel(trail, outcome.packet, outcome.from);
}
