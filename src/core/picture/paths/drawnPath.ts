import type { Point, Rect } from '../../lib/geometry.ts';
import type { DesignDocument } from '../../model/designDocument.ts';
import type { Trace } from '../../reach/engine/trace.ts';
import type { Text } from '../../text/text.ts';
import { flowEndpoints, type FlowEndpoint } from './flowEndpoints.ts';
import { hopNumbers, type NumberedHop } from './hopNumbers.ts';
import type { JudgedWalk, WalkPurpose } from './judgedWalk.ts';
import { pathFlag, type PathFlag } from './pathFlag.ts';
import { pathMarks, type PathMark } from './pathMarks.ts';
import { pathPills, type PathPill } from './pathPills.ts';
import { isSameCard, pathVisits, type Visit } from './pathVisits.ts';
import { rectOfNode } from './rectOfNode.ts';
import { routeAround } from './routeAround.ts';
import type { Line } from './segmentsOf.ts';

/** The number of a hop, where the way enters its card. */
export interface PathNumber {
  readonly at: Point;
  readonly number: number;
}

/** A flow as it is drawn on the canvas, in its units; plain data. */
export interface DrawnPath {
  readonly title: Text;
  readonly tone: WalkPurpose['protection'] | 'attack';
  /** One line between each two cards. */
  readonly request: readonly Line[];
  readonly reply: readonly Line[];
  /** The way that was not taken any more. */
  readonly remainder: readonly Line[];
  /** The way that the request takes once the previewed fix is applied. */
  readonly fixed: { readonly lines: readonly Line[]; readonly barred: boolean } | undefined;
  /** The last line of that way ends in a bar before the card. */
  readonly barred: NumberedHop['way'] | undefined;
  readonly numbers: readonly PathNumber[];
  readonly pills: readonly PathPill[];
  readonly flag: PathFlag | undefined;
  readonly endpoints: readonly FlowEndpoint[];
  /** The numbers of the hops at each card of a way, in order. */
  readonly hops: Readonly<Record<NumberedHop['way'], readonly (readonly number[])[]>>;
  /** By node id, chip id or endpoint id. */
  readonly marks: ReadonlyMap<string, PathMark>;
}

/** What to draw of a walk, and of what becomes of it with a fix that is previewed. */
export function drawnPath(
  document: DesignDocument,
  { title, intent, protection }: WalkPurpose,
  walk: JudgedWalk,
  fixed?: JudgedWalk,
): DrawnPath {
  const { trace } = walk;
  const endpoints = flowEndpoints(document, trace);
  const rects = endpoints.map(({ rect }) => rect);
  const places = new Map<string, Rect>();
  const visits = pathVisits(document, trace.hops, endpoints, places);
  const back = pathVisits(document, trace.returnHops, endpoints, places);
  const paired = back.length > 1;
  const request = routeAround(document, visits, { endpoints: rects, paired });
  const reply = routeAround(document, back, { endpoints: rects, used: request, paired });
  const aside = { endpoints: rects, used: [...request, ...reply] };
  const target = endpoints.find(({ reached }) => !reached) ?? targetCard(document, trace);
  const end = visits.at(-1);
  const isReached = target === undefined || end === undefined || isSameCard(end.rect, target.rect);
  const numbers = hopNumbers(trace);
  const ways = {
    request: { visits, tip: request.at(-1)?.at(-1) },
    reply: { visits: back, tip: reply.at(-1)?.at(-1) },
  };
  const flag = pathFlag(intent, walk, ways, numbers);
  return {
    title,
    tone: intent === 'must-be-blocked' && walk.verdict === 'fail' ? 'attack' : protection,
    request,
    reply,
    remainder: isReached ? [] : routeAround(document, [end, target], aside),
    fixed: fixed && {
      lines: routeAround(document, pathVisits(document, fixed.trace.hops, endpoints, new Map()), aside),
      barred: intent === 'must-be-blocked',
    },
    barred: flag?.kind === 'blocked' || flag?.kind === 'dropped' ? flag.way : undefined,
    numbers: numbersOf(entrances(visits, request, back, reply), numbers, flag),
    pills: pathPills(
      document,
      [
        ...visits.map((visit, index) => ({ visit, line: request[index], way: 'request' as const })),
        ...back.map((visit, index) => ({ visit, line: reply[index], way: 'reply' as const })),
      ],
      numbers,
      flag === undefined ? rects : [...rects, flag.rect],
    ),
    flag,
    endpoints,
    hops: { request: hopsOf(visits, numbers), reply: hopsOf(back, numbers) },
    marks: pathMarks(document, [...visits, ...back], trace, flag),
  };
}

/** The card of the design that a flow was meant for, where it did not come there. */
function targetCard(
  document: DesignDocument,
  { flow: { to }, hops, disposition }: Trace,
): { readonly rect: Rect } | undefined {
  if (disposition === 'DELIVERED' || disposition === 'ASYMMETRIC_RETURN') return undefined;
  const resource = to.type === 'api-server' ? to.cluster : to.type === 'resource' ? to.id : undefined;
  if (resource === undefined) return undefined;
  const rect = rectOfNode(document, { id: `resource:${resource}`, resource }, hops[0]?.destination ?? '');
  return rect && { rect };
}

function hopsOf(
  visits: readonly Visit[],
  numbers: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  return visits.map(({ hops }) => [...new Set(hops.flatMap(({ node }) => numbers.get(node.id) ?? []))]);
}

interface Entrance {
  readonly visit: Visit;
  readonly at: Point | undefined;
}

/** Each card where its way enters it; at the start of the request, where it leaves. */
function entrances(
  visits: readonly Visit[],
  request: readonly Line[],
  back: readonly Visit[],
  reply: readonly Line[],
): readonly Entrance[] {
  return [
    ...visits.map((visit, index) => ({ visit, at: request[index - 1]?.at(-1) ?? request[index]?.[0] })),
    ...back.slice(1).map((visit, index) => ({ visit, at: reply[index]?.at(-1) })),
  ];
}

/** Each number once; that of the flag stands in the flag. */
function numbersOf(
  visited: readonly Entrance[],
  numbers: ReadonlyMap<string, number>,
  flag: PathFlag | undefined,
): readonly PathNumber[] {
  const seen = new Set<number | undefined>([flag?.number]);
  return visited.flatMap(({ visit, at }) => {
    const number = numbers.get(visit.node.id);
    if (number === undefined || at === undefined || seen.has(number)) return [];
    seen.add(number);
    return [{ at, number }];
  });
}
