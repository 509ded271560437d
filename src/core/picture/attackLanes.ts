import type { Rect } from '../lib/geometry.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { absoluteRect } from '../placement/absoluteRect.ts';
import type { Trace } from '../reach/engine/trace.ts';
import type { Lane } from './lane.ts';
import type { JudgedWalk, WalkPurpose } from './paths/judgedWalk.ts';
import { isSameCard } from './paths/pathVisits.ts';
import { isOutside, rectOfNode } from './paths/rectOfNode.ts';
import { routeLine } from './paths/routeLine.ts';
import { routeObstacles, type RouteObstacles } from './paths/routeObstacles.ts';
import type { Line } from './paths/segmentsOf.ts';
import { thumbnailCard } from './thumbnail.ts';

/** An attack that was walked, and the protection that it tests. */
export interface Attack {
  readonly protection: WalkPurpose['protection'];
  readonly walk: JudgedWalk;
}

export interface AttackLanes {
  readonly lanes: readonly Lane[];
  /** Where the attacker stands; undefined where the Internet is not drawn. */
  readonly attacker: Rect | undefined;
}

const attackerSize = { width: 160, height: 56 };

/** Each attack as one line from where it starts to where it ends: small pictures have no room for the steps between. */
export function attackLanes(document: DesignDocument, attacks: readonly Attack[]): AttackLanes {
  const attacker = attackerRect(document);
  if (attacker === undefined) return { lanes: [], attacker };
  const obstacles = routeObstacles(document, [attacker]);
  const lanes: Lane[] = [];
  for (const attack of attacks) {
    const ends = endsOf(document, attack.walk.trace, attacker);
    const points = ends === undefined ? [] : between(ends, obstacles, lanes);
    if (points.length > 1) lanes.push(laneOf(attack, points));
  }
  return { lanes, attacker };
}

function attackerRect(document: DesignDocument): Rect | undefined {
  const zone = Object.entries(document.resources).find(([, { kind }]) => kind === 'internet');
  const rect = zone && absoluteRect(document, zone[0]);
  if (rect === undefined) return undefined;
  const x = rect.x + (rect.width - attackerSize.width) / 2;
  return { x, y: rect.y + rect.height - attackerSize.height - 8, ...attackerSize };
}

type Ends = readonly [from: Rect, to: Rect];

/** Undefined where the packet never left, or came to nothing that is drawn. */
function endsOf(document: DesignDocument, { hops }: Trace, attacker: Rect): Ends | undefined {
  const rects = hops.map(
    ({ node, destination }) =>
      rectOfNode(document, node, destination) ?? (isOutside(document, node) ? attacker : undefined),
  );
  const from = rects.find((rect) => rect !== undefined);
  const to = rects.findLast((rect) => rect !== undefined);
  return from === undefined || to === undefined || isSameCard(from, to) ? undefined : [from, to];
}

function between([from, to]: Ends, obstacles: RouteObstacles, drawn: readonly Lane[]): Line {
  const blocks = obstacles.blocks.filter((block) => !isSameCard(block, from) && !isSameCard(block, to));
  return routeLine({
    from: thumbnailCard(from),
    to: thumbnailCard(to),
    obstacles: { ...obstacles, blocks: blocks.map(thumbnailCard) },
    paired: false,
    used: drawn.map(({ points }) => points),
  });
}

function laneOf({ protection, walk: { verdict } }: Attack, points: Line): Lane {
  return verdict === 'fail'
    ? { points, tone: 'risk', end: 'arrow' }
    : { points, tone: protection, end: 'bar' };
}
