import type { Point, Rect } from '../../lib/geometry.ts';
import { containsPoint, intersects, union } from '../../lib/geometry.ts';
import { routeCosts, routeSpacing } from './routeCosts.ts';
import { grown, type RouteObstacles } from './routeObstacles.ts';
import { searchRoute } from './searchRoute.ts';
import { segmentsOf } from './segmentsOf.ts';

export interface RouteRequest {
  readonly from: Rect;
  readonly to: Rect;
  readonly obstacles: RouteObstacles;
  /** Lines that are drawn already: this one keeps beside them and crosses them at right angles. */
  readonly used: readonly (readonly Point[])[];
  /** Keeps to the sides of a gutter, because another line goes the other way. */
  readonly paired: boolean;
}

const { lane } = routeSpacing;
/** How far around its ends a line may go. */
const reach = 360;

/**
 * The cheapest orthogonal way between two cards: on the middles of gutters, around cards, chips and header texts, with
 * a price for every bend, for the inside of foreign containers, and for running along a border or another line.
 * Empty where there is no way at all.
 */
export function routeLine({ from, to, obstacles, used, paired }: RouteRequest): readonly Point[] {
  const near = grown(union([from, to]) ?? from, reach);
  const blocks = obstacles.blocks.filter(
    (block) => intersects(block, near) && !sameRect(block, from) && !sameRect(block, to),
  );
  const containers = obstacles.containers.filter((container) => intersects(container, near));
  const { xs, ys } = gridOf(from, to, blocks, containers, used, near, paired);
  const foreign = containers.filter((container) => !holds(container, from) && !holds(container, to));
  const drawn = used.flatMap(segmentsOf);
  const costs = routeCosts({ xs, ys, from, to, blocks, containers, foreign, drawn });
  return withoutStraightPoints(searchRoute({ xs, ys, from, to, costs }));
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function holds(container: Rect, card: Rect): boolean {
  return containsPoint(container, { x: card.x + card.width / 2, y: card.y + card.height / 2 });
}

/** The lines on which a way may run: edges and middles of the ends, and beside all that is in the way. */
function gridOf(
  from: Rect,
  to: Rect,
  blocks: readonly Rect[],
  containers: readonly Rect[],
  used: readonly (readonly Point[])[],
  near: Rect,
  paired: boolean,
): { readonly xs: readonly number[]; readonly ys: readonly number[] } {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const card of [from, to]) {
    const centre = { x: card.x + card.width / 2, y: card.y + card.height / 2 };
    xs.push(card.x, card.x + card.width, card.x + 20, card.x + card.width - 20);
    xs.push(centre.x, centre.x - lane, centre.x + lane);
    xs.push(card.x - 20, card.x + card.width + 20);
    ys.push(card.y, card.y + card.height, centre.y, centre.y - lane, centre.y + lane);
    ys.push(card.y - 20, card.y + card.height + 20);
  }
  for (const { x, y, width, height } of [...blocks, from, to]) {
    xs.push(x - 10, x + width + 10);
    ys.push(y - 10, y + height + 10);
  }
  for (const { x, y, width, height } of containers) {
    const aside = paired ? lane / 2 + 2 : 20;
    xs.push(x - aside, x + width + aside, x + 10, x + width - 10);
    ys.push(y - 20, y - 30, y + height + 20, y + height + 30, y + height - 14);
  }
  for (const { x, y } of used.flat()) {
    xs.push(x - lane, x + lane);
    ys.push(y - lane, y + lane);
  }
  const inside = (low: number, size: number) => (value: number) => value >= low && value <= low + size;
  return {
    xs: sorted(xs.filter(inside(near.x, near.width))),
    ys: sorted(ys.filter(inside(near.y, near.height))),
  };
}

function sorted(values: readonly number[]): readonly number[] {
  return [...new Set(values.map(Math.round))].toSorted((a, b) => a - b);
}

function withoutStraightPoints(points: readonly Point[]): readonly Point[] {
  return points.filter((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (before === undefined || after === undefined) return true;
    const straight =
      (before.x === point.x && point.x === after.x) || (before.y === point.y && point.y === after.y);
    return !straight;
  });
}
