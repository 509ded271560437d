import type { Point, Rect } from '../../../core/lib/geometry.ts';
import { absoluteRect } from '../../../core/placement/absoluteRect.ts';
import { linksOf } from '../../../core/kinds/contract/values.ts';
import type { DesignDocument, LinkId, ResourceId } from '../../../core/model/designDocument.ts';

/** A peering as a person sees it: one line, both halves or only one of them. */
export interface DrawnPeering {
  /** The half that a click selects. */
  readonly id: LinkId;
  readonly halves: readonly LinkId[];
  readonly from: ResourceId;
  readonly to: ResourceId;
  readonly complete: boolean;
  readonly points: readonly [Point, Point, ...Point[]];
  readonly label: Point;
}

/** The line between two networks: straight where they face each other, with two bends where they do not. */
export function lineBetween(a: Rect, b: Rect): readonly [Point, Point, ...Point[]] {
  const top = Math.max(a.y, b.y);
  const bottom = Math.min(a.y + a.height, b.y + b.height);
  const left = Math.max(a.x, b.x);
  const right = Math.min(a.x + a.width, b.x + b.width);
  const aFirst = a.x <= b.x;
  const aAbove = a.y <= b.y;
  if (bottom - top >= 40) {
    const y = (top + bottom) / 2;
    return aFirst
      ? [
          { x: a.x + a.width, y },
          { x: b.x, y },
        ]
      : [
          { x: a.x, y },
          { x: b.x + b.width, y },
        ];
  }
  if (right - left >= 40) {
    const x = (left + right) / 2;
    return aAbove
      ? [
          { x, y: a.y + a.height },
          { x, y: b.y },
        ]
      : [
          { x, y: a.y },
          { x, y: b.y + b.height },
        ];
  }
  const start = { x: aFirst ? a.x + a.width : a.x, y: a.y + a.height / 2 };
  const end = { x: b.x + b.width / 2, y: aAbove ? b.y : b.y + b.height };
  return [start, { x: end.x, y: start.y }, end];
}

function middle([first, second, third]: readonly [Point, Point, ...Point[]]): Point {
  if (third !== undefined) return second;
  return { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 };
}

/** Every peering of the design with its line on the canvas. */
export function peerings(document: DesignDocument): readonly DrawnPeering[] {
  const links = linksOf(document, 'peering');
  const seen = new Set<LinkId>();
  return links.flatMap((link) => {
    if (seen.has(link.id)) return [];
    const back = links.find(({ from, to }) => from === link.to && to === link.from);
    const halves = back === undefined ? [link.id] : [link.id, back.id];
    for (const half of halves) seen.add(half);
    const a = absoluteRect(document, link.from);
    const b = absoluteRect(document, link.to);
    if (a === undefined || b === undefined) return [];
    const points = lineBetween(a, b);
    const drawn: DrawnPeering = {
      id: link.id,
      halves,
      from: link.from,
      to: link.to,
      complete: back !== undefined,
      points,
      label: middle(points),
    };
    return [drawn];
  });
}
