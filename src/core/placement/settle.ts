import { snap, union, type Point, type Rect, type Size } from '../lib/geometry.ts';
import type { DesignDocument, Resource, ResourceId } from '../model/designDocument.ts';
import { putResource } from '../model/edits.ts';
import { originOf, relativeRect, sizeOf } from './absoluteRect.ts';
import { freeSpots, nearestFirst } from './freeSpots.ts';
import { gapIn, grow, neighboursIn, type Grown } from './grow.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import { layoutSizes } from '../kinds/contract/layoutSizes.ts';
import { microsoftSpots, withClearZone } from './microsoftSpots.ts';

const { grid, header, padding, canvasGap, peeringGap } = layoutSizes;

// Beyond these the best spot is taken as it is: a design so full has no tidy one.
const spotsToTry = 40;

export interface SettleOptions {
  /** Past the right or bottom edge of its container it stays where it is put and the container grows. */
  readonly grows?: boolean;
}

/**
 * Puts a resource into its container (its `parent`) and grows what is around it. With `at`, a point on the canvas,
 * it stands as near to there as the others allow; without, where the design stays most compact.
 */
export function settle(
  document: DesignDocument,
  id: ResourceId,
  resource: Resource,
  at?: Point,
  { grows = false }: SettleOptions = {},
): Grown {
  const spots =
    resource.parent === undefined
      ? spotsOnCanvas(document, id, resource, at)
      : spotsInside(document, id, resource, resource.parent, at, grows);
  let best: Grown | undefined;
  for (const position of spots.slice(0, spotsToTry)) {
    const placed = putResource(id, { ...resource, position })(document);
    const grown = grow(withClearZone(placed), resource.parent);
    if (grown.pushed === 0) return grown;
    if (best === undefined || grown.pushed < best.pushed) best = grown;
  }
  return best ?? { document: putResource(id, resource)(document), pushed: 0 };
}

function spotsInside(
  document: DesignDocument,
  id: ResourceId,
  resource: Resource,
  container: ResourceId,
  at: Point | undefined,
  grows: boolean,
): readonly Point[] {
  const parent = document.resources[container];
  if (parent === undefined) return [];
  const size = sizeOf(resource);
  const room = sizeOf(parent);
  const origin = originOf(document, container);
  const taken = neighboursIn(document, container, [id]).map(({ rect }) => rect);
  const ground = { taken, gap: gapIn(document, container), least: { x: padding, y: header } };
  if (at !== undefined) {
    const { width, height } = grows ? { width: Infinity, height: Infinity } : room;
    const wanted = {
      x: within(at.x - origin.x, padding, width - padding - size.width),
      y: within(at.y - origin.y, header, height - padding - size.height),
    };
    return nearestFirst(freeSpots(ground, size, wanted), wanted);
  }
  // Networks grow wide, because zones lie above them; subnets stay nearer to a square.
  const aspect = kindOf(parent.kind)?.shape === 'virtual-network' ? 2 : 1.5;
  return mostCompactFirst(freeSpots(ground, size), (spot) => {
    const width = Math.max(room.width, spot.x + size.width + padding);
    const height = Math.max(room.height, spot.y + size.height + padding);
    return [Math.max(width, height * aspect), width * height, spot.y, spot.x];
  });
}

/** The value on the grid, moved into the room where the room is large enough. */
function within(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(snap(value, grid), Math.max(least, Math.floor(most / grid) * grid)));
}

function mostCompactFirst(
  spots: readonly Point[],
  cost: (spot: Point) => readonly number[],
): readonly Point[] {
  const costs = new Map(spots.map((spot) => [spot, cost(spot)]));
  return spots.toSorted((a, b) => {
    const [first = [], second = []] = [costs.get(a), costs.get(b)];
    const index = first.findIndex((value, position) => value !== second[position]);
    return index < 0 ? 0 : (first[index] ?? 0) - (second[index] ?? 0);
  });
}

function spotsOnCanvas(
  document: DesignDocument,
  id: ResourceId,
  resource: Resource,
  at: Point | undefined,
): readonly Point[] {
  return kindOf(resource.kind)?.placement.on === 'microsoft'
    ? microsoftSpots(document, id, resource, at)
    : spotsBeside(document, id, resource, at);
}

function spotsBeside(
  document: DesignDocument,
  id: ResourceId,
  resource: Resource,
  at: Point | undefined,
): readonly Point[] {
  const size = sizeOf(resource);
  const taken = neighboursIn(document, undefined, [id]).map(({ rect }) => rect);
  if (at !== undefined) {
    const wanted = { x: snap(at.x, grid), y: snap(at.y, grid) };
    const ground = { taken, gap: canvasGap };
    return nearestFirst(freeSpots(ground, size, wanted), wanted);
  }
  const networks = rectsOfShape(document, id, 'virtual-network');
  const others = taken.filter((rect) => !networks.some((network) => sameRect(network, rect)));
  const wanted =
    kindOf(resource.kind)?.shape === 'zone'
      ? zoneSpot(union(networks), size, isLeft(resource))
      : networkSpot(union(networks), union(others));
  return nearestFirst(freeSpots({ taken, gap: canvasGap }, size, wanted), wanted);
}

const sameRect = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

function rectsOfShape(document: DesignDocument, except: ResourceId, shape: string): readonly Rect[] {
  return Object.entries(document.resources)
    .filter(
      ([id, { kind, parent }]) => id !== except && parent === undefined && kindOf(kind)?.shape === shape,
    )
    .map(([, resource]) => relativeRect(resource));
}

/** North is outside: zones stand above the networks, sites of one's own left of them, and the networks leave room for them. */
function zoneSpot(networks: Rect | undefined, size: Size, left: boolean): Point {
  if (networks === undefined) return { x: 0, y: 0 };
  return left
    ? { x: networks.x - peeringGap - size.width, y: networks.y }
    : { x: networks.x, y: networks.y - canvasGap.y - size.height };
}

function isLeft({ kind }: Resource): boolean {
  const placement = kindOf(kind)?.placement;
  return placement?.on === 'canvas' && placement.side === 'left';
}

const zoneHeight = header + layoutSizes.card.height + padding;

function networkSpot(networks: Rect | undefined, zones: Rect | undefined): Point {
  if (networks !== undefined) return { x: networks.x + networks.width + peeringGap, y: networks.y };
  if (zones === undefined) return { x: 0, y: zoneHeight + canvasGap.y };
  return { x: zones.x, y: zones.y + zones.height + canvasGap.y };
}
