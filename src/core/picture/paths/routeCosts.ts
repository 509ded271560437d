import type { Rect } from '../../lib/geometry.ts';
import { grown } from './routeObstacles.ts';
import type { Segment } from './segmentsOf.ts';

/** `lane` is what request and reply keep between them. */
export const routeSpacing = { clearance: 6, lane: 18 } as const;

const { clearance, lane } = routeSpacing;
const price = { border: 600, beside: 500, crossing: 60, foreign: 2.5, hugging: 2.5 };
/** Nearer to the card at its end a line hugs it: too little is left of its last piece for an arrow or a bar. */
const arm = 20;

/** What is left of the price of a piece that accompanies a line which is drawn already. */
export const accompanying = 0.7;

export interface RouteCostsInput {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly from: Rect;
  readonly to: Rect;
  readonly blocks: readonly Rect[];
  readonly containers: readonly Rect[];
  /** Containers that hold neither end. */
  readonly foreign: readonly Rect[];
  readonly drawn: readonly Segment[];
}

/** Prices of the pieces of a grid line: entry `i` leads from its crossing `i` to the next. Infinity: no way. */
export interface RouteCosts {
  row(index: number): Float64Array;
  column(index: number): Float64Array;
}

/** A rectangle seen along a line: `low` to `high` beside its direction, `start` to `end` in it. */
interface Span {
  readonly low: number;
  readonly high: number;
  readonly start: number;
  readonly end: number;
}

/** All prices of a grid, each line when it is first asked for: only what lies on the line is looked at. */
export function routeCosts(input: RouteCostsInput): RouteCosts {
  const rows = linePrices(input.ys, input.xs, surroundings(input, acrossRows, true));
  const columns = linePrices(input.xs, input.ys, surroundings(input, acrossColumns, false));
  return { row: rows, column: columns };
}

const acrossRows = ({ x, y, width, height }: Rect): Span => ({
  low: y,
  high: y + height,
  start: x,
  end: x + width,
});

const acrossColumns = ({ x, y, width, height }: Rect): Span => ({
  low: x,
  high: x + width,
  start: y,
  end: y + height,
});

interface Surroundings {
  readonly walls: readonly Span[];
  readonly ends: readonly Span[];
  readonly foreign: readonly Span[];
  readonly borders: readonly Span[];
  /** Drawn lines that run in the same direction, and those at a right angle. */
  readonly parallel: readonly Span[];
  readonly crossing: readonly Span[];
}

function surroundings(
  { from, to, blocks, containers, foreign, drawn }: RouteCostsInput,
  spanOf: (rect: Rect) => Span,
  horizontal: boolean,
): Surroundings {
  const spans = drawn.map(({ a, b }) => ({
    isParallel: (a.y === b.y) === horizontal,
    span: spanOf({
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y),
    }),
  }));
  return {
    walls: blocks.map((block) => spanOf(grown(block, clearance))),
    ends: [from, to].map(spanOf),
    foreign: foreign.map(spanOf),
    borders: containers.map(spanOf),
    parallel: spans.filter(({ isParallel }) => isParallel).map(({ span }) => span),
    crossing: spans.filter(({ isParallel }) => !isParallel).map(({ span }) => span),
  };
}

function linePrices(
  lines: readonly number[],
  stops: readonly number[],
  around: Surroundings,
): (index: number) => Float64Array {
  const known: (Float64Array | undefined)[] = [];
  return (index) => (known[index] ??= pricesOf(lines[index] ?? 0, stops, around));
}

function pricesOf(at: number, stops: readonly number[], around: Surroundings): Float64Array {
  const { walls, ends, foreign, borders, parallel, crossing } = around;
  const prices = new Float64Array(Math.max(0, stops.length - 1));
  const factors = new Float64Array(prices.length).fill(1);
  const extras = new Float64Array(prices.length);
  /** Calls back with every piece that shares more than a point with `start` to `end`. */
  const each = (start: number, end: number, change: (piece: number) => void): void => {
    for (let piece = firstPiece(stops, start); piece < prices.length; piece += 1) {
      if ((stops[piece] ?? Infinity) >= end) return;
      change(piece);
    }
  };
  const block = (piece: number): void => {
    extras[piece] = Infinity;
  };

  for (const { low, high, start, end } of foreign) {
    if (at < high && low <= at) each(start, end, (piece) => (factors[piece] = price.foreign));
  }
  for (const { low, high, start, end } of parallel) {
    const apart = Math.max(low - at, at - high);
    if (apart < lane - 2) each(start, end, (piece) => (extras[piece] = (extras[piece] ?? 0) + price.beside));
    else if (apart <= lane + 4)
      each(start, end, (piece) => (factors[piece] = Math.min(factors[piece] ?? 1, accompanying)));
  }
  for (const { low, high, start } of crossing) {
    if (at <= low || at >= high) continue;
    // A line that is met at a crossing of the grid is crossed by the piece after it.
    each(start, start + 0.01, (piece) => (extras[piece] = (extras[piece] ?? 0) + price.crossing));
  }
  const bordered = new Uint8Array(prices.length);
  for (const { low, high, start, end } of borders) {
    if (Math.abs(at - low) < 8 || Math.abs(at - high) < 8) each(start, end, (piece) => (bordered[piece] = 1));
  }
  for (const { low, high, start, end } of walls) if (at < high && low <= at) each(start, end, block);
  for (const { low, high, start, end } of ends) {
    if ((at < low && at > low - arm) || (at > high && at < high + arm)) {
      each(
        start - arm,
        end + arm,
        (piece) => (factors[piece] = Math.max(factors[piece] ?? 1, price.hugging)),
      );
    }
    if (at <= low - clearance || at >= high + clearance) continue;
    // Straight out of an edge a line may lead; along an edge or through the card it may not.
    const inside = at > low && at < high;
    each(inside ? start : start - clearance, inside ? end : end + clearance, block);
  }
  for (let piece = 0; piece < prices.length; piece += 1) {
    const length = (stops[piece + 1] ?? 0) - (stops[piece] ?? 0);
    prices[piece] =
      length * (factors[piece] ?? 1) + (extras[piece] ?? 0) + (bordered[piece] === 1 ? price.border : 0);
  }
  return prices;
}

/** The piece in which a value lies, or which begins with it. */
function firstPiece(stops: readonly number[], value: number): number {
  let low = 0;
  let high = stops.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((stops[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
