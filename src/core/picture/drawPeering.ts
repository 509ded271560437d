import { absoluteRect } from '../placement/absoluteRect.ts';
import { linksOf } from '../kinds/contract/values.ts';
import type { Point, Rect } from '../lib/geometry.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import type { Brush } from './brush.ts';
import { chipWidth, drawChip } from './drawChips.ts';
import { element } from './element.ts';
import { pictureText } from './pictureText.ts';
import { roundedPath } from './roundedPath.ts';
import { layoutSizes } from '../kinds/contract/layoutSizes.ts';

const { chip } = layoutSizes;
// Less than this face to face, and a straight line would touch the rounded corners.
const leastShared = 40;

export interface DrawnPeering {
  readonly from: ResourceId;
  readonly to: ResourceId;
  /** Both halves are there; one alone carries nothing. */
  readonly complete: boolean;
  readonly points: readonly Point[];
}

/** The peerings of a design as a person sees them: one line for both halves. */
export function drawnPeerings(document: DesignDocument): readonly DrawnPeering[] {
  const links = linksOf(document, 'peering');
  return links.flatMap(({ from, to }, index) => {
    const isBack = (other: (typeof links)[number]): boolean => other.from === to && other.to === from;
    if (links.slice(0, index).some((other) => isBack(other) || (other.from === from && other.to === to)))
      return [];
    const [a, b] = [absoluteRect(document, from), absoluteRect(document, to)];
    if (a === undefined || b === undefined) return [];
    return [{ from, to, complete: links.some(isBack), points: pointsBetween(a, b) }];
  });
}

/** Straight where the networks face each other, with one bend where they do not. */
function pointsBetween(a: Rect, b: Rect): readonly Point[] {
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

export function drawPeering(brush: Brush, peering: DrawnPeering): string {
  const { networkEdge } = brush.colours;
  const label = brush.say(pictureText.peering);
  const centre = middleOf(peering.points);
  const width = chipWidth('peering', label);
  const rect = { x: centre.x - width / 2, y: centre.y - chip.height / 2, width, height: chip.height };
  return drawPeeringLine(brush, peering, networkEdge) + drawChip(brush, rect, 'peering', label);
}

/** The line alone; a missing half is dotted and ends open. */
export function drawPeeringLine(
  brush: Brush,
  { points, complete }: DrawnPeering,
  colour: string,
  scale = 1,
): string {
  const dot = (at: Point | undefined, filled: boolean): string =>
    at === undefined
      ? ''
      : element('circle', {
          cx: at.x,
          cy: at.y,
          r: 4 * scale,
          fill: filled ? colour : brush.colours.canvas,
          stroke: colour,
          'stroke-width': 1.5 * scale,
        });
  const dashes = complete ? {} : { 'stroke-dasharray': '2 4' };
  return (
    brush.line(roundedPath(points), colour, 2 * scale, dashes) +
    dot(points[0], true) +
    dot(points.at(-1), complete)
  );
}

function middleOf(points: readonly Point[]): Point {
  const [first, second, third] = points;
  if (first === undefined || second === undefined) return { x: 0, y: 0 };
  return third === undefined ? { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 } : second;
}
