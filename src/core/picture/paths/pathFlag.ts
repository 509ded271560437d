import type { Point, Rect } from '../../lib/geometry.ts';
import type { Intent } from '../../net/flow.ts';
import type { Trace } from '../../reach/engine/trace.ts';
import type { NumberedHop } from './hopNumbers.ts';
import type { JudgedWalk } from './judgedWalk.ts';
import type { Visit } from './pathVisits.ts';

/** How it was decided, at the card where that was. */
export interface PathFlag {
  readonly kind: 'blocked' | 'dropped' | 'reached' | 'unknown';
  /** The way on which it was decided: that of the reply where only the reply was lost. */
  readonly way: NumberedHop['way'];
  readonly number: number | undefined;
  /** Where the flag stands: on the bottom edge of the card, beside the line that ends there. */
  readonly rect: Rect;
  readonly card: Rect;
}

/** What there is of a way when it is flagged: its cards, and where its last line ends. */
export interface FlaggedWay {
  readonly visits: readonly Visit[];
  readonly tip: Point | undefined;
}

const size = { width: 140, height: 15 };

/** The flag of a walk; none on a flow that works as it must. */
export function pathFlag(
  intent: Intent,
  { verdict, trace }: JudgedWalk,
  ways: Readonly<Record<NumberedHop['way'], FlaggedWay>>,
  numbers: ReadonlyMap<string, number>,
): PathFlag | undefined {
  const kind = flagKind(intent, verdict);
  const way = isReplyLost(trace) ? 'reply' : 'request';
  const { visits, tip } = ways[way];
  const decider = visits.findLast(({ node, hops }) =>
    [node, ...hops.map((hop) => hop.node)].some(({ id }) => id === trace.decidedBy?.id),
  );
  const at = decider ?? visits.at(-1);
  if (kind === undefined || at === undefined) return undefined;
  const number = numbers.get((at.hops.at(-1) ?? at).node.id);
  return { kind, way, number, rect: flagRect(at.rect, tip), card: at.rect };
}

function flagKind(intent: Intent, verdict: JudgedWalk['verdict']): PathFlag['kind'] | undefined {
  if (verdict === 'unknown') return 'unknown';
  if (intent === 'must-be-blocked') return verdict === 'pass' ? 'blocked' : 'reached';
  return verdict === 'pass' ? undefined : 'dropped';
}

function isReplyLost({ disposition, returnHops }: Trace): boolean {
  return disposition === 'ASYMMETRIC_RETURN' && returnHops.length > 0;
}

/** On the bottom edge of the card, right of the line that ends there. */
function flagRect(card: Rect, tip: Point | undefined): Rect {
  const bottom = card.y + card.height;
  const beside = tip !== undefined && tip.y === bottom ? tip.x + 14 : card.x + card.width - size.width + 10;
  // Between the last fact of the card and the chips that hang below it.
  return { x: beside, y: bottom - 6, ...size };
}
