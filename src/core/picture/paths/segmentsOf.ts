import type { Point } from '../../lib/geometry.ts';

/** One straight part of a line. */
export interface Segment {
  readonly a: Point;
  readonly b: Point;
}

/** The straight parts of a line, in order; none of a single point. */
export function segmentsOf(points: readonly Point[]): readonly Segment[] {
  return points.flatMap((a, index) => {
    const b = points[index + 1];
    return b === undefined ? [] : [{ a, b }];
  });
}
