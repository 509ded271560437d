import type { Point, Rect } from '../../lib/geometry.ts';
import type { DesignDocument } from '../../model/designDocument.ts';
import { routeLine } from './routeLine.ts';
import { routeObstacles } from './routeObstacles.ts';
import type { Line } from './segmentsOf.ts';

export interface RouteStop {
  readonly rect: Rect;
}

export interface RouteOptions {
  /** Cards that the document does not hold. */
  readonly endpoints?: readonly Rect[];
  /** Lines that are drawn already. */
  readonly used?: readonly Line[];
  /** Another line goes the other way: both leave the middle of a gutter free and take its sides. */
  readonly paired?: boolean;
}

/** One way per pair of consecutive stops; those that come later keep clear of those before. */
export function routeAround(
  document: DesignDocument,
  stops: readonly RouteStop[],
  { endpoints = [], used = [], paired = false }: RouteOptions = {},
): readonly Line[] {
  const obstacles = routeObstacles(document, endpoints);
  const drawn = [...used];
  return stops.flatMap(({ rect: from }, index) => {
    const to = stops[index + 1]?.rect;
    if (to === undefined) return [];
    const found = routeLine({ from, to, obstacles, used: drawn, paired });
    const line = found.length >= 2 ? found : straight(from, to);
    drawn.push(line);
    return [line];
  });
}

/** Where no way is free a straight line still says who speaks to whom. */
function straight(from: Rect, to: Rect): Line {
  const centre = ({ x, y, width, height }: Rect): Point => ({ x: x + width / 2, y: y + height / 2 });
  return [centre(from), centre(to)];
}
