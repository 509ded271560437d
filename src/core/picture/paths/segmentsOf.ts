import type { Point } from '../../lib/geometry.ts';

/** A line on the canvas, from point to point. */
export type Line = readonly Point[];

/** One straight part of a line. */
export interface Segment {
  readonly a: Point;
  readonly b: Point;
}

/** The straight parts of a line, in order; none of a single point. */
export function segmentsOf(line: Line): readonly Segment[] {
  return line.flatMap((a, index) => {
    const b = line[index + 1];
    return b === undefined ? [] : [{ a, b }];
  });
}
