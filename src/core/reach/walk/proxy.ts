import type { Element } from '../../net/element.ts';
import type { Outcome } from '../../net/outcome.ts';
import type { Packet } from '../../net/packet.ts';
import { backendFinding } from '../../net/traceFinding.ts';
import type { Hop } from '../engine/trace.ts';
import { chooseFurthest } from './chooseFurthest.ts';
import { deliver } from './deliver.ts';
import { Trail } from './Trail.ts';
import { endWalk, type Reached, type WalkContext } from './WalkContext.ts';
import { walkSentences } from './walkTexts.ts';

/** Two ways one after the other; the node where they meet is one hop. */
function joined(first: readonly Hop[], second: readonly Hop[]): readonly Hop[] {
  const [end, start] = [first.at(-1), second[0]];
  if (end === undefined || start === undefined || end.node.id !== start.node.id) return [...first, ...second];
  return [...first.slice(0, -1), { ...end, steps: [...end.steps, ...start.steps] }, ...second.slice(1)];
}

const textsOf = ({ source, destination, port }: Packet) => ({
  source: source.text,
  destination: destination.text,
  port,
});

/**
 * The client's connection ends at the element, which opens one of its own. Its backend must answer before the request
 * is judged at all; both connections need their own way back.
 */
export function proxy(
  walk: WalkContext,
  trail: Trail,
  packet: Packet,
  element: Element,
  outcome: Outcome & { readonly type: 'proxy' },
): Reached {
  const { node, location } = element;
  const { from, inspection } = outcome;
  const connect = (own: Packet): Reached => {
    const inner = walk.openedBy({ node, via: [], location: from, source: own.source });
    return inner.travel(new Trail(), own, from, element);
  };
  const ways = outcome.packets.map(connect);
  const [first, ...others] = ways;
  if (first === undefined) {
    const parameters = { element: node.label };
    return endWalk(trail, ['TARGET_UNHEALTHY', 'NO_BACKEND'], walkSentences.noBackend, parameters);
  }
  const inner = chooseFurthest([first, ...others]);
  const { end } = inner;
  const isLost = end?.disposition === 'ASYMMETRIC_RETURN';
  if (end !== undefined && end.disposition !== 'INDETERMINATE' && !isLost) {
    trail.append(inner.trail);
    trail.note(backendFinding(end.reason, end.explanation));
    const sent = textsOf(outcome.packets[ways.indexOf(inner)] ?? packet);
    const { source, destination, port } = inner.trail.hops.at(-1) ?? sent;
    const cause = {
      ...end,
      decidedBy: end.decidedBy ?? inner.trail.node ?? node,
      packet: { source, destination, port },
    };
    return { trail, end: { ...outcome.unreachable(end), cause }, replies: [] };
  }
  if (inspection !== undefined && !isLost) {
    trail.note(...inspection.findings);
    for (const step of inspection.steps) trail.decide(step);
    if (inspection.end !== undefined) return { trail, end: inspection.end, replies: [] };
    trail.inspected = true;
  }
  trail.append(inner.trail);
  const seen = inner.seenSource === undefined ? {} : { seenSource: inner.seenSource };
  if (end !== undefined) return { trail, end, replies: inner.replies, ...seen };
  const outer = deliver(walk, trail, packet, { node, location, element, isProxy: true });
  return { ...outer, replies: joined(inner.replies, outer.replies), ...seen };
}
