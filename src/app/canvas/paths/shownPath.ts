import type { Point, Rect } from '../../../core/lib/geometry.ts';
import { kindOf } from '../../../core/kinds/registry/kinds.ts';
import type { DesignDocument, ResourceId } from '../../../core/model/designDocument.ts';
import type { Trace } from '../../../core/reach/engine/trace.ts';
import type { Protection, ScenarioResult, Walk } from '../../../core/scenarios/scenario.ts';
import type { Text } from '../../../core/text/text.ts';
import { flowEndpoints, rectOfNode, type FlowEndpoint } from './flowEndpoints.ts';
import { hopNumbers } from './hopNumbers.ts';
import { pathPills, type PathPill } from './pathPills.ts';
import { routeAround } from '../../../core/picture/paths/routeAround.ts';
import { isSameCard, pathVisits, type Visit } from './pathVisits.ts';
import { canvasText } from '../text.ts';

export type PathTone = Protection | 'attack';

/** How it was decided, at the card where that was. */
export interface PathFlag {
  readonly kind: 'blocked' | 'dropped' | 'reached' | 'unknown';
  readonly number: number | undefined;
  readonly text: Text;
  /** Where the flag stands: on the bottom edge of the card, beside the line that ends there. */
  readonly rect: Rect;
}

interface Decision extends PathFlag {
  readonly card: Rect;
}

/** What the drawing of a walk needs of its scenario. */
export type PathScenario = Pick<ScenarioResult, 'title' | 'intent' | 'protection'>;

export interface PathNumber {
  readonly at: Point;
  readonly number: number;
}

/** A flow as it is drawn: all that the overlay and the cards need. */
export interface ShownPath {
  readonly title: Text;
  readonly tone: PathTone;
  readonly request: readonly (readonly Point[])[];
  readonly reply: readonly (readonly Point[])[];
  /** The way that was not taken any more. */
  readonly remainder: readonly (readonly Point[])[];
  /** The way that the request takes once the previewed fix is applied. */
  readonly fixed: { readonly lines: readonly (readonly Point[])[]; readonly barred: boolean } | undefined;
  /** The last line ends in a bar before the card. */
  readonly barred: 'request' | 'reply' | undefined;
  readonly numbers: readonly PathNumber[];
  readonly pills: readonly PathPill[];
  readonly flag: PathFlag | undefined;
  readonly endpoints: readonly FlowEndpoint[];
  /** The numbers of the hops at each card of a way, in order. */
  readonly hops: Readonly<Record<'request' | 'reply', readonly (readonly number[])[]>>;
  /** Classes by node id, chip id or endpoint id. */
  readonly classes: ReadonlyMap<string, string>;
}

/** What to draw of a walk, and of what becomes of it with a fix that is previewed. */
export function shownPath(
  document: DesignDocument,
  scenario: PathScenario,
  walk: Walk,
  fixed?: Walk,
): ShownPath {
  const { trace } = walk;
  const endpoints = flowEndpoints(document, trace);
  const rects = endpoints.map(({ rect }) => rect);
  const places = new Map<string, Rect>();
  const visits = pathVisits(document, trace.hops, endpoints, places);
  const back = pathVisits(document, trace.returnHops, endpoints, places);
  const paired = back.length > 1;
  const request = routeAround(document, visits, { endpoints: rects, paired });
  const reply = routeAround(document, back, { endpoints: rects, used: request, paired });
  const target = endpoints.find(({ reached }) => !reached) ?? targetCard(document, trace);
  const end = visits.at(-1);
  const remainder =
    target === undefined || end === undefined || isSameCard(end.rect, target.rect)
      ? []
      : routeAround(document, [end, target], { endpoints: rects, used: [...request, ...reply] });
  const numbers = hopNumbers(trace);
  const tone =
    scenario.intent === 'must-be-blocked' && walk.verdict === 'fail' ? 'attack' : scenario.protection;
  const tips = { request: request.at(-1)?.points.at(-1), reply: reply.at(-1)?.points.at(-1) };
  const flag = flagOf(scenario, walk, visits, back, numbers, tips);
  const stopped = flag !== undefined && flag.kind !== 'reached';
  return {
    title: scenario.title,
    tone,
    request: request.map(({ points }) => points),
    reply: reply.map(({ points }) => points),
    remainder: remainder.map(({ points }) => points),
    fixed:
      fixed === undefined
        ? undefined
        : {
            lines: routeAround(document, pathVisits(document, fixed.trace.hops, endpoints, new Map()), {
              endpoints: rects,
              used: [...request, ...reply],
            }).map(({ points }) => points),
            barred: scenario.intent === 'must-be-blocked',
          },
    barred: stopped && flag.kind !== 'unknown' ? (isReplyLoss(trace) ? 'reply' : 'request') : undefined,
    numbers: numbersOf(
      [
        ...visits.map((visit, index) => ({
          visit,
          line: request[index - 1]?.points,
          out: request[index]?.points,
        })),
        ...back.slice(1).map((visit, index) => ({ visit, line: reply[index]?.points, out: undefined })),
      ],
      numbers,
      flag,
    ),
    pills: pathPills(
      document,
      [
        ...visits.map((visit, index) => ({ visit, line: request[index]?.points, way: 'request' as const })),
        ...back.map((visit, index) => ({ visit, line: reply[index]?.points, way: 'reply' as const })),
      ],
      numbers,
      [...rects, ...(flag === undefined ? [] : [flag.rect])],
    ),
    flag,
    endpoints,
    hops: { request: hopsOf(visits, numbers), reply: hopsOf(back, numbers) },
    classes: classesOf(visits, back, trace, tone, flag, document),
  };
}

function hopsOf(
  visits: readonly Visit[],
  numbers: ReadonlyMap<string, number>,
): readonly (readonly number[])[] {
  return visits.map(({ hops }) => [...new Set(hops.flatMap(({ node }) => numbers.get(node.id) ?? []))]);
}

/** The card of the design that a flow was meant for, where it did not come there. */
function targetCard(
  document: DesignDocument,
  { flow, hops, disposition }: Trace,
): { readonly rect: Rect } | undefined {
  const { to } = flow;
  if (disposition === 'DELIVERED' || isReplyLossOf(disposition)) return undefined;
  const resource = to.type === 'api-server' ? to.cluster : to.type === 'resource' ? to.id : undefined;
  if (resource === undefined) return undefined;
  const node = { id: `resource:${resource}`, resource, icon: '', label: canvasText.notReached };
  const rect = rectOfNode(document, node, hops[0]?.destination ?? '');
  return rect === undefined ? undefined : { rect };
}

function isReplyLossOf(disposition: Trace['disposition']): boolean {
  return disposition === 'ASYMMETRIC_RETURN';
}

function isReplyLoss({ disposition, returnHops }: Trace): boolean {
  return isReplyLossOf(disposition) && returnHops.length > 0;
}

const flagSize = { width: 140, height: 15 };

/** On the bottom edge of the card, right of the line that ends there. */
function flagRect(card: Rect, tip: Point | undefined): Rect {
  const bottom = card.y + card.height;
  const beside =
    tip !== undefined && tip.y === bottom ? tip.x + 14 : card.x + card.width - flagSize.width + 10;
  // Between the last fact of the card and the chips that hang below it.
  return { x: beside, y: bottom - 6, ...flagSize };
}

function flagOf(
  { intent }: PathScenario,
  { verdict, trace }: Walk,
  visits: readonly Visit[],
  back: readonly Visit[],
  numbers: ReadonlyMap<string, number>,
  tips: Readonly<Record<'request' | 'reply', Point | undefined>>,
): Decision | undefined {
  const lost = isReplyLoss(trace);
  const way = lost ? back : visits;
  const decider = way.findLast(({ node, hops }) =>
    [node, ...hops.map((hop) => hop.node)].some(({ id }) => id === trace.decidedBy?.id),
  );
  const at = decider ?? way.at(-1);
  if (at === undefined) return undefined;
  const number = numbers.get((at.hops.at(-1) ?? at).node.id);
  const rect = flagRect(at.rect, lost ? tips.reply : tips.request);
  const flag = (kind: PathFlag['kind'], text: Text): Decision => ({
    kind,
    number,
    text,
    rect,
    card: at.rect,
  });
  if (verdict === 'unknown') return flag('unknown', canvasText.cannotTell);
  if (intent === 'must-be-blocked') {
    return verdict === 'pass' ? flag('blocked', canvasText.blockedHere) : flag('reached', canvasText.reached);
  }
  if (verdict === 'pass') return undefined;
  return flag('dropped', lost ? canvasText.replyDroppedHere : canvasText.droppedHere);
}

interface NumberedVisit {
  readonly visit: Visit;
  readonly line: readonly Point[] | undefined;
  readonly out: readonly Point[] | undefined;
}

/** Each number once, where the way enters the card; at the start, where it leaves. */
function numbersOf(
  visits: readonly NumberedVisit[],
  numbers: ReadonlyMap<string, number>,
  flag: PathFlag | undefined,
): readonly PathNumber[] {
  const seen = new Set<number>();
  if (flag?.number !== undefined) seen.add(flag.number);
  return visits.flatMap(({ visit, line, out }) => {
    const number = numbers.get(visit.node.id);
    const at = line?.at(-1) ?? out?.[0];
    if (number === undefined || at === undefined || seen.has(number)) return [];
    seen.add(number);
    return [{ at, number }];
  });
}

function classesOf(
  visits: readonly Visit[],
  back: readonly Visit[],
  trace: Trace,
  tone: PathTone,
  flag: Decision | undefined,
  document: DesignDocument,
): ReadonlyMap<string, string> {
  const classes = new Map<string, string>();
  const onPath = `on-path tone-${tone}`;
  const add = (id: ResourceId | undefined, name: string): void => {
    if (id !== undefined) classes.set(id, name);
  };
  for (const visit of [...visits, ...back]) {
    for (const { node, steps } of visit.hops) {
      if (node.id.startsWith('outbound:')) continue;
      add(node.resource, onPath);
      // Where it has an address in a subnet beside its own card, that one is on the way as well.
      add(node.resource && `projection:${node.resource}`, onPath);
      add(node.id, onPath);
      for (const step of steps) {
        for (const decider of [step.by?.resource, step.rule?.resource]) {
          // Only what is docked: a rule that AKS keeps for itself is no card on the way.
          if (kindOf(document.resources[decider ?? '']?.kind ?? '')?.placement.on === 'host')
            add(decider, onPath);
        }
      }
      // The container of a card on the way keeps its name readable.
      const parent = document.resources[node.resource ?? '']?.parent;
      if (parent !== undefined && !classes.has(parent)) classes.set(parent, 'holds-path');
    }
    if (flag !== undefined && isSameCard(flag.card, visit.rect))
      add(visit.node.resource, `${onPath} decides-${flag.kind}`);
  }
  const [start] = trace.hops;
  if (start !== undefined && !classes.has(start.node.id)) classes.set(start.node.id, onPath);
  return classes;
}
