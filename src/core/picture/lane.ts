import type { Point } from '../lib/geometry.ts';
import type { Brush } from './brush.ts';
import type { PictureColours } from './pictureColours.ts';
import { roundedPath } from './paths/roundedPath.ts';

/** A flow as a line: which protection it tests, and whether it arrives. */
export interface Lane {
  readonly points: readonly Point[];
  /** The protection, or `risk` for an attack that gets through: only that is red. */
  readonly tone: 'controlPlane' | 'inbound' | 'outbound' | 'risk';
  /** An arrow where it arrives, a bar where a control ends it. */
  readonly end: 'arrow' | 'bar';
}

const colourOf: Readonly<Record<Lane['tone'], keyof PictureColours>> = {
  controlPlane: 'teal',
  inbound: 'violet',
  outbound: 'amber',
  risk: 'red',
};

/** Draws a lane; `unit` is a pixel on screen in the units of the design. */
export function drawLane(brush: Brush, { points, tone, end }: Lane, unit: number): string {
  const colour = brush.colours[colourOf[tone]];
  const last = points.at(-1);
  const before = points.at(-2);
  if (last === undefined || before === undefined) return '';
  const direction = unitVector(before, last);
  const at = (along: number, across: number): string => {
    const x = last.x + (direction.x * along - direction.y * across) * unit;
    const y = last.y + (direction.y * along + direction.x * across) * unit;
    return `${round(x)} ${round(y)}`;
  };
  const head =
    end === 'arrow'
      ? brush.line(`M${at(0, 0)}L${at(-7, 3.5)}L${at(-7, -3.5)}Z`, colour, unit, { fill: colour })
      : brush.line(`M${at(0, 6)}L${at(0, -6)}`, colour, 3 * unit, { 'stroke-linecap': 'round' });
  return brush.line(roundedPath(points, 6 * unit), colour, 1.6 * unit) + head;
}

function unitVector(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return length === 0 ? { x: 1, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
