import { linksOf } from '../../kinds/contract/values.ts';
import type { Point, Rect } from '../../lib/geometry.ts';
import type { DesignDocument, LinkId, ResourceId } from '../../model/designDocument.ts';
import { absoluteRect } from '../../placement/absoluteRect.ts';

/** A line of two points, or of three where it has a bend. */
type PeeringLine = readonly [Point, Point, ...Point[]];

/** A peering as a person sees it: one line, both halves or only one of them. */
export interface DrawnPeering {
  /** The half that a click selects: the first of the document. */
  readonly id: LinkId;
  readonly halves: readonly LinkId[];
  readonly from: ResourceId;
  readonly to: ResourceId;
  /** Both halves are there; one alone carries nothing. */
  readonly complete: boolean;
  readonly points: PeeringLine;
  /** The middle of its label. */
  readonly label: Point;
}

/** Every pair of networks that a peering joins, with its line on the canvas. */
export function peerings(document: DesignDocument): readonly DrawnPeering[] {
  const links = linksOf(document, 'peering');
  return links.flatMap(({ id, from, to }): readonly DrawnPeering[] => {
    const isBack = (other: (typeof links)[number]): boolean => other.from === to && other.to === from;
    const halves = links.filter((other) => isBack(other) || (other.from === from && other.to === to));
    if (halves[0]?.id !== id) return [];
    const [a, b] = [absoluteRect(document, from), absoluteRect(document, to)];
    if (a === undefined || b === undefined) return [];
    const points = lineBetween(a, b);
    return [
      {
        id,
        halves: halves.map((half) => half.id),
        from,
        to,
        complete: halves.some(isBack),
        points,
        label: middleOf(points),
      },
    ];
  });
}

// Less than this face to face, and a straight line would touch the rounded corners.
const leastShared = 40;

/** The line between two networks: straight where they face each other, with one bend where they do not. */
export function lineBetween(a: Rect, b: Rect): PeeringLine {
  const top = Math.max(a.y, b.y);
  const bottom = Math.min(a.y + a.height, b.y + b.height);
  const left = Math.max(a.x, b.x);
  const right = Math.min(a.x + a.width, b.x + b.width);
  if (bottom - top >= leastShared) {
    const y = (top + bottom) / 2;
    return a.x <= b.x
      ? [
          { x: a.x + a.width, y },
          { x: b.x, y },
        ]
      : [
          { x: a.x, y },
          { x: b.x + b.width, y },
        ];
  }
  if (right - left >= leastShared) {
    const x = (left + right) / 2;
    return a.y <= b.y
      ? [
          { x, y: a.y + a.height },
          { x, y: b.y },
        ]
      : [
          { x, y: a.y },
          { x, y: b.y + b.height },
        ];
  }
  const start = { x: a.x <= b.x ? a.x + a.width : a.x, y: a.y + a.height / 2 };
  const end = { x: b.x + b.width / 2, y: a.y <= b.y ? b.y : b.y + b.height };
  return [start, { x: end.x, y: start.y }, end];
}

/** Of a line with a bend, the bend. */
function middleOf([first, second, third]: PeeringLine): Point {
  return third === undefined ? { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 } : second;
}
