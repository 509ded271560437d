import { snap, type Point, type Rect, type Size } from '../lib/geometry.ts';
import { layoutSizes } from '../kinds/contract/layoutSizes.ts';

const { grid } = layoutSizes;

const onGrid = (value: number): number => Math.ceil(value / grid) * grid;

/** Whether there is at least the gap between the rectangles, in one direction or the other. */
export function apart(a: Rect, b: Rect, gap: Point): boolean {
  return (
    a.x + a.width + gap.x <= b.x ||
    b.x + b.width + gap.x <= a.x ||
    a.y + a.height + gap.y <= b.y ||
    b.y + b.height + gap.y <= a.y
  );
}

export interface Ground {
  /** Everything that is there already. */
  readonly taken: readonly Rect[];
  readonly gap: Point;
  /** Nothing may stand left of or above it; absent: there is no edge, as on the canvas. */
  readonly least?: Point;
}

/** Places for something of this size that keep the gap to all that is there: beside, below or above what is taken. */
export function freeSpots({ taken, gap, least }: Ground, size: Size, wanted?: Point): readonly Point[] {
  const along = (axis: 'x' | 'y', extent: 'width' | 'height'): ReadonlySet<number> =>
    new Set(
      [
        ...(least === undefined ? [] : [least[axis]]),
        ...(wanted === undefined ? [] : [snap(wanted[axis], grid)]),
        ...taken.flatMap((rect) => [
          onGrid(rect[axis]),
          onGrid(rect[axis] + rect[extent] + gap[axis]),
          snap(rect[axis] - gap[axis] - size[extent] - grid / 2 + 1, grid),
        ]),
      ].filter((value) => least === undefined || value >= least[axis]),
    );
  const ys = [...along('y', 'height')];
  const { width, height } = size;
  return [...along('x', 'width')].flatMap((x) =>
    ys
      .filter((y) => taken.every((other) => apart({ x, y, width, height }, other, gap)))
      .map((y) => ({ x, y })),
  );
}

/** The spots with the nearest first. */
export function nearestFirst(spots: readonly Point[], wanted: Point): readonly Point[] {
  const distance = ({ x, y }: Point): number => Math.hypot(x - wanted.x, y - wanted.y);
  return spots.toSorted((a, b) => distance(a) - distance(b) || a.y - b.y || a.x - b.x);
}
