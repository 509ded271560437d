import type { Element } from '../../net/element.ts';
import type { Packet } from '../../net/packet.ts';
import { carryOut } from './carryOut.ts';
import { guard } from './guard.ts';
import type { Trail } from './Trail.ts';
import type { Reached, WalkContext } from './WalkContext.ts';
import { walkTexts } from './walkTexts.ts';

/** A packet comes to whom it is addressed to: the platform's conditions, then security groups, then the element. */
export function arrive(walk: WalkContext, trail: Trail, packet: Packet, element: Element): Reached {
  if (element.gate !== undefined) {
    const gate = element.gate(walk.world);
    const action = gate === undefined ? 'allow' : 'drop';
    const why = gate === undefined ? walkTexts.gate : walkTexts.refused;
    trail.enter({ node: element.node, steps: [{ action, why }] }, packet);
    trail.note(...(gate?.findings ?? []));
    if (gate !== undefined) return { trail, end: gate.end, replies: [] };
  }
  const refused = guard(walk, trail, packet, element);
  return refused ?? carryOut(walk, trail, packet, element, element.receive(packet, walk.world));
}
