import type { Point, Rect } from '../../lib/geometry.ts';
import { createHeap } from './heap.ts';
import { accompanying, type RouteCosts } from './routeCosts.ts';

export interface RouteSearch {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly from: Rect;
  readonly to: Rect;
  readonly costs: RouteCosts;
}

const bend = 70;
const offCentre = 0.4;
/** A line leaves a card this far from its corners at least. */
const fromCorner = 8;

/** A* on the grid; a state is a crossing and the direction in which it was entered. */
export function searchRoute({ xs, ys, from, to, costs }: RouteSearch): readonly Point[] {
  const columns = xs.length;
  const total = columns * ys.length * 2;
  const prices = new Float64Array(total).fill(Infinity);
  const before = new Int32Array(total).fill(-1);
  const settled = new Uint8Array(total);
  const heap = createHeap();
  const xOf = (cell: number): number => xs[cell % columns] ?? 0;
  const yOf = (cell: number): number => ys[Math.floor(cell / columns)] ?? 0;
  const least = (cell: number): number => accompanying * distanceTo(to, xOf(cell), yOf(cell));

  xs.forEach((x, column) => {
    if (x < from.x || x > from.x + from.width) return;
    ys.forEach((y, row) => {
      if (y < from.y || y > from.y + from.height) return;
      for (const vertical of [0, 1]) {
        const price = portPrice(x, y, from, vertical === 1);
        if (price === undefined) continue;
        const cell = row * columns + column;
        prices[(cell << 1) | vertical] = price;
        heap.push((cell << 1) | vertical, price + least(cell));
      }
    });
  });
  let best = -1;
  let bestPrice = Infinity;
  const visit = (state: number, neighbour: number, turned: 0 | 1, length: number): void => {
    const vertical = state & 1;
    // A way out of an edge begins at a right angle to it.
    if (length === Infinity || (before[state] === -1 && turned !== vertical)) return;
    const next = (neighbour << 1) | turned;
    if (settled[next] === 1) return;
    const moved = (prices[state] ?? Infinity) + length + (turned === vertical ? 0 : bend);
    if (moved >= (prices[next] ?? Infinity)) return;
    prices[next] = moved;
    before[next] = state;
    heap.push(next, moved + least(neighbour));
  };
  for (let entry = heap.pop(); entry !== undefined; entry = heap.pop()) {
    const state = entry.value;
    if (entry.priority >= bestPrice) break;
    if (settled[state] === 1) continue;
    settled[state] = 1;
    const cell = state >> 1;
    const column = cell % columns;
    const row = Math.floor(cell / columns);
    const arrival = portPrice(xOf(cell), yOf(cell), to, (state & 1) === 1);
    const price = prices[state] ?? Infinity;
    if (arrival !== undefined && price + arrival < bestPrice) {
      best = state;
      bestPrice = price + arrival;
    }
    const across = costs.row(row);
    const down = costs.column(column);
    if (column > 0) visit(state, cell - 1, 0, across[column - 1] ?? Infinity);
    if (column < columns - 1) visit(state, cell + 1, 0, across[column] ?? Infinity);
    if (row > 0) visit(state, cell - columns, 1, down[row - 1] ?? Infinity);
    if (row < ys.length - 1) visit(state, cell + columns, 1, down[row] ?? Infinity);
  }
  const points: Point[] = [];
  for (let state = best; state !== -1; state = before[state] ?? -1) {
    points.unshift({ x: xOf(state >> 1), y: yOf(state >> 1) });
  }
  return points;
}

/** What it costs to leave or enter a card at a point of its edge; undefined where that is no such point. */
function portPrice(
  px: number,
  py: number,
  { x, y, width, height }: Rect,
  vertical: boolean,
): number | undefined {
  const inWidth = px > x + fromCorner && px < x + width - fromCorner;
  const inHeight = py > y + fromCorner && py < y + height - fromCorner;
  if (vertical && inWidth && (py === y || py === y + height)) {
    return Math.abs(px - x - width / 2) * offCentre;
  }
  if (!vertical && inHeight && (px === x || px === x + width)) {
    return Math.abs(py - y - height / 2) * offCentre;
  }
  return undefined;
}

/** No way to a card is shorter than the straight one. */
function distanceTo({ x, y, width, height }: Rect, px: number, py: number): number {
  const dx = Math.max(x - px, 0, px - x - width);
  const dy = Math.max(y - py, 0, py - y - height);
  return dx + dy;
}
