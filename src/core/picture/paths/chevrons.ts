import type { Point } from '../../lib/geometry.ts';

export interface Chevron extends Point {
  /** Degrees; 0 points to the right. */
  readonly angle: number;
}

const every = 64;
/** From a corner or an end, where a chevron would be bent or covered. */
const margin = 18;

/** Where the direction of a line is marked: every 64 px, and at least once on a part that is long enough. */
export function chevrons(points: readonly Point[]): readonly Chevron[] {
  return points.flatMap((a, index) => {
    const b = points[index + 1];
    if (b === undefined) return [];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const room = length - 2 * margin;
    if (room < 0) return [];
    const count = Math.floor(room / every) + 1;
    const angle = (Math.atan2(b.y - a.y, b.x - a.x) * 180) / Math.PI;
    const first = (length - (count - 1) * every) / 2;
    return Array.from({ length: count }, (_, at) => {
      const share = (first + at * every) / length;
      return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share, angle };
    });
  });
}
