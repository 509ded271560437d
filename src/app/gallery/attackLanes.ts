import { absoluteRect } from '../../core/placement/absoluteRect.ts';
import type { Point, Rect } from '../../core/lib/geometry.ts';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import type { Lane } from '../../core/picture/lane.ts';
import { thumbnailCard } from '../../core/picture/thumbnail.ts';
import { protections, type ScenarioResult, type Walk } from '../../core/scenarios/scenario.ts';
import { rectOfNode } from '../canvas/paths/flowEndpoints.ts';
import { routeLine } from '../../core/picture/paths/routeLine.ts';
import { type RouteObstacles, routeObstacles } from '../../core/picture/paths/routeObstacles.ts';
import { tellingScenario } from '../shell/showProtection.ts';

const attackerSize = { width: 160, height: 56 };

export interface Attacks {
  readonly lanes: readonly Lane[];
  /** Where the attacker stands; undefined where the Internet is not drawn. */
  readonly attacker: Rect | undefined;
}

/**
 * The attack on each protection as one line from where it starts to where it ends: small pictures have no room for the
 * steps between.
 */
export function attackLanes(document: DesignDocument, scenarios: readonly ScenarioResult[]): Attacks {
  const attacker = attackerRect(document);
  if (attacker === undefined) return { lanes: [], attacker };
  const attacks = scenarios.filter(({ intent }) => intent === 'must-be-blocked');
  const obstacles = routeObstacles(document, [attacker]);
  const lanes: Lane[] = [];
  for (const protection of protections) {
    const scenario = tellingScenario(attacks, protection);
    const [walk] = scenario?.walks ?? [];
    const ends = walk && endsOf(document, walk, attacker);
    if (scenario === undefined || walk === undefined || ends === undefined) continue;
    const points = between(ends, obstacles, lanes);
    if (points.length > 1) lanes.push(laneOf(scenario, walk, points));
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
function endsOf(document: DesignDocument, { trace }: Walk, attacker: Rect): Ends | undefined {
  const rects = trace.hops.map(
    ({ node, destination }) =>
      rectOfNode(document, node, destination) ?? (isOutside(document, node) ? attacker : undefined),
  );
  const from = rects.find((rect) => rect !== undefined);
  const to = rects.findLast((rect) => rect !== undefined);
  if (from === undefined || to === undefined || sameRect(from, to)) return undefined;
  return [from, to];
}

function isOutside(
  document: DesignDocument,
  { id, resource }: Walk['trace']['hops'][number]['node'],
): boolean {
  if (resource === undefined) return id.startsWith('endpoint:');
  return document.resources[resource]?.kind === 'internet';
}

function between([from, to]: Ends, obstacles: RouteObstacles, drawn: readonly Lane[]): readonly Point[] {
  const blocks = obstacles.blocks.filter((block) => !sameRect(block, from) && !sameRect(block, to));
  return routeLine({
    from: thumbnailCard(from),
    to: thumbnailCard(to),
    obstacles: { ...obstacles, blocks: blocks.map(thumbnailCard) },
    paired: false,
    used: drawn.map(({ points }) => points),
  });
}

function sameRect(one: Rect, other: Rect): boolean {
  return one.x === other.x && one.y === other.y;
}

function laneOf({ protection }: ScenarioResult, { verdict }: Walk, points: readonly Point[]): Lane {
  return verdict === 'fail'
    ? { points, tone: 'risk', end: 'arrow' }
    : { points, tone: protection, end: 'bar' };
}
