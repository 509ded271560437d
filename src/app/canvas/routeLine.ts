import type { Point, Rect } from '../../core/lib/geometry.ts';
import { containsPoint, intersects, union } from '../../core/lib/geometry.ts';
import { createHeap } from './heap.ts';
import { grown, type RouteObstacles } from './routeObstacles.ts';

export interface RouteRequest {
  readonly from: Rect;
  readonly to: Rect;
  readonly obstacles: RouteObstacles;
  /** Lines that are drawn already: this one keeps beside them and crosses them at right angles. */
  readonly used: readonly (readonly Point[])[];
  /** Keeps to the sides of a gutter, because another line goes the other way. */
  readonly paired: boolean;
}

const clearance = 6;
/** Between request and reply. */
const lane = 18;
const cost = { bend: 70, border: 600, beside: 500, crossing: 60, foreign: 2.5, offCentre: 0.4 };

interface Segment {
  readonly a: Point;
  readonly b: Point;
}

/**
 * The cheapest orthogonal way between two cards: on the middles of gutters, around cards, chips and header texts, with
 * a price for every bend, for the inside of foreign containers, and for running along a border or another line.
 * Empty where there is no way at all.
 */
export function routeLine({ from, to, obstacles, used, paired }: RouteRequest): readonly Point[] {
  const near = grown(union([from, to]) ?? from, 360);
  const blocks = obstacles.blocks.filter(
    (block) => intersects(block, near) && !sameRect(block, from) && !sameRect(block, to),
  );
  const containers = obstacles.containers.filter((container) => intersects(container, near));
  const { xs, ys } = gridOf(from, to, blocks, containers, used, near, paired);
  const foreign = containers.filter((container) => !holds(container, from) && !holds(container, to));
  const usedSegments = used.flatMap(segmentsOf);
  const step = stepCost({ from, to, blocks, containers, foreign, usedSegments });
  return search(xs, ys, from, to, step);
}

function sameRect(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

function holds(container: Rect, card: Rect): boolean {
  return containsPoint(container, { x: card.x + card.width / 2, y: card.y + card.height / 2 });
}

export function segmentsOf(points: readonly Point[]): readonly Segment[] {
  return points.flatMap((a, index) => {
    const b = points[index + 1];
    return b === undefined ? [] : [{ a, b }];
  });
}

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
    ys.push(card.y, card.y + card.height, centre.y, centre.y - lane, centre.y + lane);
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
  return [...new Set(values)].toSorted((a, b) => a - b);
}

interface Surroundings {
  readonly from: Rect;
  readonly to: Rect;
  readonly blocks: readonly Rect[];
  readonly containers: readonly Rect[];
  readonly foreign: readonly Rect[];
  readonly usedSegments: readonly Segment[];
}

type StepCost = (a: Point, b: Point) => number;

function stepCost({ from, to, blocks, containers, foreign, usedSegments }: Surroundings): StepCost {
  const walls = blocks.map((block) => grown(block, clearance));
  const ends = [from, to].map((card) => ({ card, around: grown(card, clearance) }));
  return (a, b) => {
    const line: Rect = {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.max(Math.abs(a.x - b.x), 0.01),
      height: Math.max(Math.abs(a.y - b.y), 0.01),
    };
    if (walls.some((wall) => intersects(wall, line))) return Infinity;
    if (ends.some(({ card, around }) => intersects(around, line) && passesEnd(a, b, line, card)))
      return Infinity;
    const length = Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
    let price = length;
    if (foreign.some((container) => intersects(container, line))) price += length * (cost.foreign - 1);
    if (containers.some((container) => alongBorder(container, line, a.x === b.x))) price += cost.border;
    for (const other of usedSegments) price += besideCost(a, b, other);
    return price;
  };
}

/** Through the card at an end of the way, or along its edge: only a straight way out of an edge is allowed. */
function passesEnd(a: Point, b: Point, line: Rect, card: Rect): boolean {
  if (intersects(card, line)) return true;
  const vertical = a.x === b.x;
  const { x, y, width, height } = card;
  const onEdge = (point: Point): boolean =>
    vertical
      ? (point.y === y || point.y === y + height) && point.x > x && point.x < x + width
      : (point.x === x || point.x === x + width) && point.y > y && point.y < y + height;
  return !onEdge(a) && !onEdge(b);
}

function alongBorder(container: Rect, line: Rect, vertical: boolean): boolean {
  const { x, y, width, height } = container;
  if (vertical) {
    const beside = Math.abs(line.x - x) < 8 || Math.abs(line.x - x - width) < 8;
    return beside && line.y < y + height && line.y + line.height > y;
  }
  const beside = Math.abs(line.y - y) < 8 || Math.abs(line.y - y - height) < 8;
  return beside && line.x < x + width && line.x + line.width > x;
}

function besideCost(a: Point, b: Point, other: Segment): number {
  const vertical = a.x === b.x;
  const otherVertical = other.a.x === other.b.x;
  const [low, high] = vertical ? order(a.y, b.y) : order(a.x, b.x);
  const [otherLow, otherHigh] = otherVertical ? order(other.a.y, other.b.y) : order(other.a.x, other.b.x);
  if (vertical === otherVertical) {
    const apart = vertical ? Math.abs(a.x - other.a.x) : Math.abs(a.y - other.a.y);
    return apart < lane - 2 && low < otherHigh && otherLow < high ? cost.beside : 0;
  }
  const at = vertical ? other.a.y : other.a.x;
  const across = vertical ? a.x : a.y;
  return at > low && at < high && across > otherLow && across < otherHigh ? cost.crossing : 0;
}

function order(a: number, b: number): readonly [number, number] {
  return a < b ? [a, b] : [b, a];
}

/** No way to a card is shorter than the straight one. */
function distanceTo({ x, y, width, height }: Rect, point: Point): number {
  const dx = Math.max(x - point.x, 0, point.x - x - width);
  const dy = Math.max(y - point.y, 0, point.y - y - height);
  return dx + dy;
}

/** A* on the grid; a state is a crossing and the direction in which it was entered. */
function search(
  xs: readonly number[],
  ys: readonly number[],
  from: Rect,
  to: Rect,
  step: StepCost,
): readonly Point[] {
  const columns = xs.length;
  const total = columns * ys.length * 2;
  const prices = new Float64Array(total).fill(Infinity);
  const before = new Int32Array(total).fill(-1);
  const settled = new Uint8Array(total);
  // Each piece of the grid is judged once, though up to four states use it.
  const pieces = new Float64Array(total).fill(-1);
  const heap = createHeap();
  const pointOf = (state: number): Point => {
    const cell = state >> 1;
    return { x: xs[cell % columns] ?? 0, y: ys[Math.floor(cell / columns)] ?? 0 };
  };
  for (let cell = 0; cell < columns * ys.length; cell += 1) {
    const point = pointOf(cell << 1);
    for (const vertical of [0, 1]) {
      const price = portPrice(point, from, vertical === 1);
      if (price === undefined) continue;
      prices[(cell << 1) | vertical] = price;
      heap.push((cell << 1) | vertical, price + distanceTo(to, point));
    }
  }
  let best = -1;
  let bestPrice = Infinity;
  for (let state = heap.pop(); state !== undefined; state = heap.pop()) {
    if (state.priority >= bestPrice) break;
    if (settled[state.value] === 1) continue;
    settled[state.value] = 1;
    const price = prices[state.value] ?? Infinity;
    const vertical = state.value & 1;
    const cell = state.value >> 1;
    const point = pointOf(state.value);
    const arrival = portPrice(point, to, vertical === 1);
    if (arrival !== undefined && price + arrival < bestPrice) {
      best = state.value;
      bestPrice = price + arrival;
    }
    const column = cell % columns;
    const neighbours = [
      column > 0 ? cell - 1 : -1,
      column < columns - 1 ? cell + 1 : -1,
      cell - columns,
      cell + columns,
    ];
    neighbours.forEach((neighbour, direction) => {
      if (neighbour < 0 || neighbour >= columns * ys.length) return;
      const turned = direction < 2 ? 0 : 1;
      // A way out of an edge begins at a right angle to it.
      if (before[state.value] === -1 && turned !== vertical) return;
      const next = (neighbour << 1) | turned;
      if (settled[next] === 1) return;
      const piece = (Math.min(cell, neighbour) << 1) | turned;
      const known = pieces[piece] ?? -1;
      const length = known < 0 ? step(point, pointOf(next)) : known;
      pieces[piece] = length;
      const moved = price + length + (turned === vertical ? 0 : cost.bend);
      if (moved < (prices[next] ?? Infinity)) {
        prices[next] = moved;
        before[next] = state.value;
        heap.push(next, moved + distanceTo(to, pointOf(next)));
      }
    });
  }
  const points: Point[] = [];
  for (let state = best; state !== -1; state = before[state] ?? -1) points.unshift(pointOf(state));
  return withoutStraightPoints(points);
}

/** What it costs to leave or enter a card at a point of its edge; undefined where that is no such point. */
function portPrice(point: Point, card: Rect, vertical: boolean): number | undefined {
  const { x, y, width, height } = card;
  const inWidth = point.x > x + 8 && point.x < x + width - 8;
  const inHeight = point.y > y + 8 && point.y < y + height - 8;
  if (vertical && inWidth && (point.y === y || point.y === y + height)) {
    return Math.abs(point.x - x - width / 2) * cost.offCentre;
  }
  if (!vertical && inHeight && (point.x === x || point.x === x + width)) {
    return Math.abs(point.y - y - height / 2) * cost.offCentre;
  }
  return undefined;
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
