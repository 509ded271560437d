import type { ResourceId } from '../../model/designDocument.ts';
import { addressFrom } from '../../net/address.ts';
import { addressText } from '../../net/addressText.ts';
import type { Element, Entry } from '../../net/element.ts';
import type { Flow } from '../../net/flow.ts';
import type { TagTest } from '../../net/matchPrefix.ts';
import type { End, Origin } from '../../net/outcome.ts';
import { internetLocation, type Packet } from '../../net/packet.ts';
import type { NodeReference } from '../../net/step.ts';
import { traceFinding } from '../../net/traceFinding.ts';
import { fill, verbatim, type Text } from '../../text/text.ts';
import { createWorld } from './createWorld.ts';

import type { SubnetFacts } from './subnetFacts.ts';
import type { Topology } from './topology.ts';
import type { Trace } from './trace.ts';

import { resolveTarget } from '../walk/resolveTarget.ts';
import { startWalk } from '../walk/startWalk.ts';
import { Trail } from '../walk/Trail.ts';
import type { Reached } from '../walk/WalkContext.ts';
import { walkSentences, walkTexts } from '../walk/walkTexts.ts';

/** Walks flows through one network. */
export interface Tracer {
  trace(flow: Flow): Trace;
  entries(): readonly (Entry & { readonly resource: ResourceId })[];
}

const nowhere = addressFrom('0.0.0.0');

function sourceElement(topology: Topology, { from }: Flow): Element | undefined {
  if (from.type === 'internet') return undefined;
  if (from.type === 'pod') return topology.elements.get(`pod:${from.pool}`);
  return topology.elements.get(`resource:${from.type === 'node' ? from.pool : from.id}`);
}

function fromInternet(topology: Topology, name: string, packet: Packet): Origin | undefined {
  const endpoint = topology.endpoints.get(name);
  if (endpoint === undefined) return undefined;
  const node: NodeReference = {
    id: `endpoint:${name}`,
    icon: name === 'client' ? 'client' : 'internet',
    label:
      name === 'client' ? { en: 'Internet client', ja: 'インターネット上のクライアント' } : verbatim(name),
  };
  return {
    passages: [{ node, steps: [{ action: 'start', why: walkTexts.start }] }],
    packet: { ...packet, source: endpoint.address },
    from: internetLocation,
  };
}

/** What a walk that went well leaves open: a way that may have been closed, or one that may have led elsewhere. */
function doubtOf({ trail, end }: Reached): End | undefined {
  const [detour] = trail.detours;
  if (detour !== undefined) return detour;
  return end === undefined ? trail.doubts[0] : undefined;
}

function conclude(flow: Flow, reached: Reached, target: Text): Trace {
  const { trail, replies, seenSource } = reached;
  const isFromInternet = flow.from.type === 'internet';
  const end = doubtOf(reached) ?? reached.end;
  if (isFromInternet && reached.end === undefined && trail.served && !trail.inspected) {
    trail.note(traceFinding('NO_WAF_ON_PATH'));
  }
  const decidedBy = end?.decidedBy ?? trail.node;
  const from = trail.hops[0]?.node.label ?? verbatim('');
  return {
    flow,
    disposition: end?.disposition ?? 'DELIVERED',
    reason: end?.reason ?? 'OK',
    explanation: end?.explanation ?? fill(walkSentences.delivered, { from, target }),
    hops: trail.hops,
    returnHops: replies,
    findings: trail.findings,
    ...(end?.rule === undefined ? {} : { rule: end.rule }),
    ...(decidedBy === undefined ? {} : { decidedBy }),
    ...(seenSource === undefined ? {} : { seenSource }),
    ...(end?.cause === undefined ? {} : { cause: end.cause }),
  };
}

function ended(flow: Flow, end: End, trail = new Trail()): Trace {
  return conclude(flow, { trail, end, replies: [] }, verbatim(''));
}

function endKey(end: Flow['from'] | Flow['to']): string {
  let key = '';
  for (const part of Object.values(end)) key += `${part}\u0001`;
  return key;
}

/** Equal for equal flows. */
function keyOf({ from, to, protocol, port, payload, serverName }: Flow): string {
  const name = serverName === undefined ? '' : `=${serverName ?? ''}`;
  return `${endKey(from)}\u0000${endKey(to)}\u0000${protocol} ${port} ${payload} ${name}`;
}

/** A tracer of one network. It knows locations, routes, groups and elements, and no kind of resource. */
export function tracer(topology: Topology, facts: SubnetFacts, hasTag: TagTest): Tracer {
  const world = createWorld(topology, facts, hasTag);

  const trace = (flow: Flow): Trace => {
    const element = sourceElement(topology, flow);
    const unknownSource: End = {
      disposition: 'INDETERMINATE',
      reason: 'SOURCE_NOT_DRAWN',
      explanation: walkSentences.unknownSource,
    };
    if (flow.from.type !== 'internet' && element?.originate === undefined) return ended(flow, unknownSource);
    const refusal = element?.refusal?.(world);
    if (refusal !== undefined) return ended(flow, refusal);

    const resolution = resolveTarget(topology, world, flow, element?.location ?? internetLocation);
    const resolved = 'resolved' in resolution ? resolution.resolved : undefined;
    const destination = resolved?.address ?? nowhere;
    if (destination === undefined) return ended(flow, unknownSource);
    const draft: Packet = {
      source: element?.addresses[0] ?? destination,
      destination,
      protocol: flow.protocol,
      port: flow.port,
      payload: flow.payload,
      serverName: flow.serverName === undefined ? (resolved?.serverName ?? null) : flow.serverName,
    };
    const origin =
      flow.from.type === 'internet'
        ? fromInternet(topology, flow.from.endpoint, draft)
        : element?.originate?.(flow, draft, world);
    const [start] = origin?.passages ?? [];
    if (origin === undefined || start === undefined) return ended(flow, unknownSource);
    // What the sender sends, before its own node translates it.
    const sent: Packet = { ...draft, source: element?.addresses[0] ?? origin.packet.source };
    const trail = new Trail();
    if ('end' in resolution) {
      trail.enter({ ...start, steps: [...start.steps, { action: 'resolve', why: walkTexts.resolve }] }, sent);
      return ended(flow, resolution.end, trail);
    }
    for (const passage of origin.passages) trail.enter(passage, sent);
    trail.note(...resolution.resolved.findings);
    const [, ...between] = origin.passages;
    const initiator = {
      node: start.node,
      via: between.map(({ node }) => node),
      location: origin.from,
      source: origin.packet.source,
    };
    const walk = startWalk(topology, facts, world, initiator);
    const onHost = flow.from.type === 'pod' && flow.from.hostNetwork === true;
    const emitter = onHost ? (topology.elements.get(element?.behind?.id ?? '') ?? element) : element;
    const reached = walk.travel(trail, origin.packet, origin.from, emitter);
    return conclude(flow, reached, addressText(draft.serverName ?? destination.text));
  };
  const known = new Map<string, Trace>();
  return {
    trace: (flow) => {
      const key = keyOf(flow);
      const result = known.get(key) ?? trace(flow);
      known.set(key, result);
      return result;
    },
    entries: () =>
      [...topology.elements.values()].flatMap(({ node, entries }) => {
        const { resource } = node;
        return resource === undefined
          ? []
          : (entries?.(world) ?? []).map((entry) => ({ ...entry, resource }));
      }),
  };
}
