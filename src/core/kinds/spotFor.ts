import { snap, union, type Point, type Rect, type Size } from '../lib/geometry.ts';
import type { DesignDocument, Resource, ResourceId } from '../model/designDocument.ts';
import { putResource } from '../model/edits.ts';
import { originOf, relativeRect, sizeOf } from './absoluteRect.ts';
import { apart, freeSpots, nearestFirst } from './freeSpot.ts';
import { gapIn, grow, neighboursIn, type Grown } from './grow.ts';
import { kindOf } from './index.ts';
import { layoutSizes } from './layoutSizes.ts';
import { microsoftResources, zoneAround } from './microsoftZone.ts';

const { grid, header, padding, canvasGap, peeringGap } = layoutSizes;

// Beyond these the best spot is taken as it is: a design so full has no tidy one.
const spotsToTry = 40;

/**
 * Puts a resource into its container (its `parent`) and grows what is around it. With `at`, a point on the canvas,
 * it stands as near to there as the others allow; without, where the design stays most compact.
 */
export function settle(document: DesignDocument, id: ResourceId, resource: Resource, at?: Point): Grown {
  const spots =
    resource.parent === undefined
      ? spotsOnCanvas(document, id, resource, at)
      : spotsInside(document, id, resource, resource.parent, at);
  let best: Grown | undefined;
  for (const position of spots.slice(0, spotsToTry)) {
    const placed = putResource(id, { ...resource, position })(document);
    const grown = grow(grow(placed, id).document, resource.parent);
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
): readonly Point[] {
  const parent = document.resources[container];
  if (parent === undefined) return [];
  const size = sizeOf(resource);
  const room = sizeOf(parent);
  const origin = originOf(document, container);
  const taken = neighboursIn(document, container, [id]).map(({ rect }) => rect);
  const ground = { taken, gap: gapIn(document, container), least: { x: padding, y: header } };
  if (at !== undefined) {
    const wanted = {
      x: within(at.x - origin.x, padding, room.width - padding - size.width),
      y: within(at.y - origin.y, header, room.height - padding - size.height),
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
    ? spotsInMicrosoftZone(document, id, resource, at)
    : spotsBeside(document, id, resource, at);
}

const anywhere = { x: Number.NEGATIVE_INFINITY, y: Number.NEGATIVE_INFINITY };

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
    const ground = { taken, gap: canvasGap, least: anywhere };
    return nearestFirst(finite(freeSpots(ground, size, wanted)), wanted);
  }
  const networks = rectsOfShape(document, id, 'virtual-network');
  const others = taken.filter((rect) => !networks.some((network) => sameRect(network, rect)));
  const wanted =
    kindOf(resource.kind)?.shape === 'zone'
      ? zoneSpot(union(networks), size)
      : networkSpot(union(networks), union(others));
  return nearestFirst(finite(freeSpots({ taken, gap: canvasGap, least: anywhere }, size, wanted)), wanted);
}

const sameRect = (a: Rect, b: Rect): boolean =>
  a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

const finite = (spots: readonly Point[]): readonly Point[] =>
  spots.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));

function rectsOfShape(document: DesignDocument, except: ResourceId, shape: string): readonly Rect[] {
  return Object.entries(document.resources)
    .filter(
      ([id, { kind, parent }]) => id !== except && parent === undefined && kindOf(kind)?.shape === shape,
    )
    .map(([, resource]) => relativeRect(resource));
}

/** North is outside: zones stand above the networks, and the networks leave room for them. */
function zoneSpot(networks: Rect | undefined, size: Size): Point {
  return networks === undefined
    ? { x: 0, y: 0 }
    : { x: networks.x, y: networks.y - canvasGap.y - size.height };
}

const zoneHeight = header + layoutSizes.card.height + padding;

function networkSpot(networks: Rect | undefined, zones: Rect | undefined): Point {
  if (networks !== undefined) return { x: networks.x + networks.width + peeringGap, y: networks.y };
  if (zones === undefined) return { x: 0, y: zoneHeight + canvasGap.y };
  return { x: zones.x, y: zones.y + zones.height + canvasGap.y };
}

function spotsInMicrosoftZone(
  document: DesignDocument,
  id: ResourceId,
  resource: Resource,
  at: Point | undefined,
): readonly Point[] {
  const size = sizeOf(resource);
  const cards = microsoftResources(document)
    .filter((other) => other !== id)
    .flatMap((other) => document.resources[other] ?? [])
    .map(relativeRect);
  const inZone = new Set(microsoftResources(document));
  const outside = neighboursIn(document, undefined, [...inZone, id]).map(({ rect }) => rect);
  // The zone follows its cards, so a card far away would spread it over everything between.
  const keepsClear = (spot: Point): boolean => {
    const zone = zoneAround([...cards, { ...spot, ...size }]);
    return zone !== undefined && outside.every((other) => apart(zone, other, canvasGap));
  };
  const zone = zoneAround(cards);
  const wanted =
    at === undefined
      ? zone === undefined
        ? firstInZone(document, id, outside)
        : { x: zone.x + zone.width, y: zone.y + header }
      : { x: snap(at.x, grid), y: snap(at.y, grid) };
  const zoneSpots = finite(
    freeSpots(
      { taken: outside, gap: canvasGap, least: anywhere },
      zoneAround([{ x: 0, y: 0, ...size }]) ?? size,
      {
        x: wanted.x - padding,
        y: wanted.y - header,
      },
    ),
  ).map(({ x, y }) => ({ x: x + padding, y: y + header }));
  const beside = finite(freeSpots({ taken: cards, gap: layoutSizes.cardGap, least: anywhere }, size, wanted));
  const clear = nearestFirst([...beside, ...(cards.length === 0 ? zoneSpots : [])], wanted).filter(
    keepsClear,
  );
  return clear.length > 0 ? clear : nearestFirst(beside, wanted);
}

/** Beside the Internet, where the Microsoft zone is looked for; the right column is what is left without room there. */
function firstInZone(document: DesignDocument, id: ResourceId, outside: readonly Rect[]): Point {
  const zones = rectsOfShape(document, id, 'zone');
  const internet = union(zones);
  if (internet !== undefined) {
    return { x: internet.x + internet.width + canvasGap.x + padding, y: internet.y + header };
  }
  const all = union(outside);
  return all === undefined
    ? { x: internetWidth + canvasGap.x + padding, y: header }
    : { x: all.x + internetWidth + canvasGap.x + padding, y: all.y - canvasGap.y - zoneHeight + header };
}

// Room that is kept for the Internet at the top left while nobody has drawn it.
const internetWidth = 440;
