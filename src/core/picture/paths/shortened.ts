import type { Point } from '../../lib/geometry.ts';

/** A line that ends a little before its last point, where an arrow or a bar is drawn. */
export function shortened(points: readonly Point[], by: number): readonly Point[] {
  const end = points.at(-1);
  const before = points.at(-2);
  if (end === undefined || before === undefined) return points;
  const length = Math.hypot(end.x - before.x, end.y - before.y);
  if (length <= by) return points;
  const share = (length - by) / length;
  return [
    ...points.slice(0, -1),
    { x: before.x + (end.x - before.x) * share, y: before.y + (end.y - before.y) * share },
  ];
}
