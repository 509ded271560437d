import type { Point } from '../lib/geometry.ts';
import type { Brush } from './brush.ts';
import { chipWidth, drawChip } from './drawChips.ts';
import { element } from './element.ts';
import { pictureText } from './pictureText.ts';
import type { DrawnPeering } from './paths/peerings.ts';
import { roundedPath } from './paths/roundedPath.ts';
import { layoutSizes } from '../kinds/contract/layoutSizes.ts';

const { chip } = layoutSizes;

/** A peering with its label. */
export function drawPeering(brush: Brush, peering: DrawnPeering): string {
  const { networkEdge } = brush.colours;
  const label = brush.say(pictureText.peering);
  const { x, y } = peering.label;
  const width = chipWidth('peering', label);
  const rect = { x: x - width / 2, y: y - chip.height / 2, width, height: chip.height };
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
