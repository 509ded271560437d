import { snap, translate, union, type Point, type Rect } from '../lib/geometry.ts';
import type { DesignDocument, Resource, ResourceId } from '../model/designDocument.ts';
import { applyEdits, move } from '../model/edits.ts';
import { relativeRect, sizeOf } from './absoluteRect.ts';
import { apart, freeSpots, nearestFirst } from './freeSpots.ts';
import { neighboursIn } from './grow.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import { layoutSizes } from '../kinds/contract/layoutSizes.ts';
import { microsoftResources, microsoftZone, zoneAround } from './microsoftZone.ts';

const { grid, header, padding, canvasGap, cardGap, card, internet: internetSize } = layoutSizes;

/** Places for a card in the space that Microsoft runs, the best first, so that its zone covers nothing else. */
export function microsoftSpots(
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
  const zoneSize = zoneAround([{ x: 0, y: 0, ...size }]) ?? size;
  const corner = { x: wanted.x - padding, y: wanted.y - header };
  const ofZone = freeSpots({ taken: outside, gap: canvasGap }, zoneSize, corner);
  const zoneSpots = ofZone.map(({ x, y }) => ({ x: x + padding, y: y + header }));
  const beside = freeSpots({ taken: cards, gap: cardGap }, size, wanted);
  const clear = nearestFirst([...beside, ...(cards.length === 0 ? zoneSpots : [])], wanted).filter(
    keepsClear,
  );
  return clear.length > 0 ? clear : nearestFirst(beside, wanted);
}

/** Beside the Internet, where the Microsoft zone is looked for; the right column is what is left without room there. */
function firstInZone(document: DesignDocument, id: ResourceId, outside: readonly Rect[]): Point {
  const zones = Object.entries(document.resources)
    .filter(([other, { kind }]) => other !== id && kindOf(kind)?.shape === 'zone')
    .map(([, resource]) => relativeRect(resource));
  const internet = union(zones);
  if (internet !== undefined) {
    return { x: internet.x + internet.width + canvasGap.x + padding, y: internet.y + header };
  }
  const all = union(outside);
  return all === undefined
    ? { x: internetSize.width + canvasGap.x + padding, y: header }
    : {
        x: all.x + internetSize.width + canvasGap.x + padding,
        y: all.y - canvasGap.y - (header + card.height + padding) + header,
      };
}

/** Moves the zone as a whole to where it covers nothing, if it does not stand so already. */
export function withClearZone(document: DesignDocument): DesignDocument {
  const ids = microsoftResources(document);
  const zone = microsoftZone(document);
  const outside = neighboursIn(document, undefined, ids).map(({ rect }) => rect);
  if (zone === undefined || outside.every((other) => apart(zone, other, { x: 0, y: 0 }))) return document;
  const [spot] = nearestFirst(freeSpots({ taken: outside, gap: canvasGap }, zone, zone), zone);
  if (spot === undefined) return document;
  const by = { x: spot.x - zone.x, y: spot.y - zone.y };
  return applyEdits(
    document,
    ids.flatMap((id) => {
      const resource = document.resources[id];
      return resource === undefined ? [] : [move(id, resource.parent, translate(resource.position, by))];
    }),
  );
}
