import type { Point } from '../../lib/geometry.ts';
import type { DrawnPath } from './drawnPath.ts';
import type { NumberedHop } from './hopNumbers.ts';
import { segmentsOf } from './segmentsOf.ts';

/** One rest of the packet on its way. */
export interface PathStop extends NumberedHop {
  /** Undefined where the flow ended before it went anywhere. */
  readonly at: Point | undefined;
  /** The way from the stop before. */
  readonly along: readonly Point[];
}

/** What a path has on one of its ways: a line between each two cards, and the hops at each card. */
export interface PathWay {
  readonly way: NumberedHop['way'];
  readonly lines: readonly (readonly Point[])[];
  readonly hops: readonly (readonly number[])[];
}

/** Everywhere a packet rests: once for each hop; several hops may be at one card. */
export function pathStops(ways: readonly PathWay[]): readonly PathStop[] {
  let last: Point | undefined;
  return ways.flatMap(({ way, lines, hops }) =>
    hops.flatMap((numbers, card) => {
      const line = card === 0 ? undefined : lines[card - 1];
      const along = line === undefined ? [] : [...(last === undefined ? [] : [last]), ...line];
      const at = line?.at(-1) ?? (card === 0 ? (lines[0]?.[0] ?? last) : last);
      last = at;
      return numbers.map((number, index): PathStop => ({
        way,
        number,
        at,
        along: index === 0 ? along : [],
      }));
    }),
  );
}

/** The stops of a path that is drawn: those of the request, then those of the reply. */
export function stopsOfPath({ request, reply, hops }: Pick<DrawnPath, 'request' | 'reply' | 'hops'>) {
  return pathStops([
    { way: 'request', lines: request, hops: hops.request },
    { way: 'reply', lines: reply, hops: hops.reply },
  ]);
}

/** The point at a distance along a line, in the line's own units; its end where it is shorter. */
export function pointAlong(line: readonly Point[], distance: number): Point | undefined {
  let left = distance;
  for (const [index, from] of line.entries()) {
    const to = line[index + 1];
    if (to === undefined) return from;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (left < length) {
      const share = left / length;
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
    }
    left -= length;
  }
  return undefined;
}

/** The length of a line, in the line's own units. */
export function lengthOf(line: readonly Point[]): number {
  return segmentsOf(line).reduce((sum, { a, b }) => sum + Math.hypot(b.x - a.x, b.y - a.y), 0);
}
