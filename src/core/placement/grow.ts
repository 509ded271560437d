import { intersects, translate, union, type Point, type Rect } from '../lib/geometry.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { move, resize } from '../model/edits.ts';
import { childrenOf, originOf, relativeRect, sizeOf } from './absoluteRect.ts';
import { apart } from './freeSpots.ts';
import { layoutSizes } from '../kinds/contract/layoutSizes.ts';
import { microsoftResources, zoneAround } from './microsoftZone.ts';
import { projections } from './projections.ts';
import { kindOf } from '../kinds/registry/kinds.ts';

/** What stands side by side: one resource, or the Microsoft zone with all that stands in it. */
export interface Neighbour {
  readonly ids: readonly ResourceId[];
  /** Within the container. */
  readonly rect: Rect;
}

/** The gap that things in a container keep: cards a small one, subnets and networks a gutter. */
export function gapIn(document: DesignDocument, container: ResourceId | undefined): Point {
  const shape =
    container === undefined ? undefined : kindOf(document.resources[container]?.kind ?? '')?.shape;
  if (shape === undefined) return layoutSizes.canvasGap;
  return shape === 'virtual-network' ? layoutSizes.gutter : layoutSizes.cardGap;
}

/** All that takes room in a container, addresses of resources that stand elsewhere included. */
export function neighboursIn(
  document: DesignDocument,
  container: ResourceId | undefined,
  except: readonly ResourceId[] = [],
): readonly Neighbour[] {
  const skipped = new Set(except);
  if (container === undefined) {
    const microsoft = microsoftResources(document).filter((id) => !skipped.has(id));
    const inZone = new Set(microsoft);
    const standing = childrenOf(document, undefined).filter(([id]) => !skipped.has(id));
    const zone = zoneAround(standing.filter(([id]) => inZone.has(id)).map(([, card]) => relativeRect(card)));
    return [
      ...standing
        .filter(([id]) => !inZone.has(id))
        .map(([id, resource]) => ({ ids: [id], rect: relativeRect(resource) })),
      ...(zone === undefined ? [] : [{ ids: microsoft, rect: zone }]),
    ];
  }
  const origin = originOf(document, container);
  const back = { x: -origin.x, y: -origin.y };
  return [
    ...childrenOf(document, container)
      .filter(([id]) => !skipped.has(id))
      .map(([id, child]) => ({ ids: [id], rect: relativeRect(child) })),
    ...projections(document)
      .filter(({ subnet }) => subnet === container)
      .map(({ rect }) => ({ ids: [], rect: translate(rect, back) })),
  ];
}

/** The smallest size in which a container holds its content. */
export function contentSize(
  document: DesignDocument,
  container: ResourceId,
): { width: number; height: number } {
  const content = union(neighboursIn(document, container).map(({ rect }) => rect));
  const { padding, header } = layoutSizes;
  return {
    width: content === undefined ? 2 * padding : content.x + content.width + padding,
    height: content === undefined ? header + padding : content.y + content.height + padding,
  };
}

export interface Grown {
  readonly document: DesignDocument;
  /** Neighbours that had to give way because there was no other room. */
  readonly pushed: number;
}

/**
 * Grows a container, and those around it, to the right and down until each holds its content. Neighbours stay; only
 * where the container has no free side left do those in its way move on, because an overlap would hide them.
 */
export function grow(document: DesignDocument, container: ResourceId | undefined): Grown {
  const resource = container === undefined ? undefined : document.resources[container];
  if (container === undefined || resource === undefined) return { document, pushed: 0 };
  const before = relativeRect(resource);
  const content = contentSize(document, container);
  const size = {
    width: Math.max(before.width, content.width),
    height: Math.max(before.height, content.height),
  };
  if (size.width === before.width && size.height === before.height) return { document, pushed: 0 };
  const resized = resize(container, size)(document);
  const room = makeRoom(resized, container, before);
  const outer = grow(room.document, resource.parent);
  return { document: outer.document, pushed: room.pushed + outer.pushed };
}

function makeRoom(document: DesignDocument, grownId: ResourceId, before: Rect): Grown {
  const resource = document.resources[grownId];
  if (resource === undefined) return { document, pushed: 0 };
  const gap = gapIn(document, resource.parent);
  const after: Rect = { ...before, ...sizeOf(resource) };
  const settled: Rect[] = [after];
  const waiting = neighboursIn(document, resource.parent, [grownId]).map((neighbour) => ({
    ...neighbour,
    // Neighbours that stood too close before are left alone: somebody put them there.
    free: apart(neighbour.rect, before, gap),
  }));
  const first = waiting.filter(({ rect, free }) => free && !apart(rect, after, gap));
  let current = document;
  const queue = [...first];
  const moved = new Set<Neighbour>(first);
  for (const neighbour of queue) {
    const down = neighbour.rect.y >= before.y + before.height;
    const target = settled.reduce((rect, other) => {
      if (apart(rect, other, gap)) return rect;
      return down
        ? { ...rect, y: other.y + other.height + gap.y }
        : { ...rect, x: other.x + other.width + gap.x };
    }, neighbour.rect);
    settled.push(target);
    const by = { x: target.x - neighbour.rect.x, y: target.y - neighbour.rect.y };
    for (const id of neighbour.ids) {
      const found = current.resources[id];
      if (found !== undefined) current = move(id, found.parent, translate(found.position, by))(current);
    }
    for (const other of waiting) {
      if (moved.has(other) || !intersects(inflated(other.rect, gap), target)) continue;
      moved.add(other);
      queue.push(other);
    }
  }
  return { document: current, pushed: moved.size };
}

function inflated(rect: Rect, gap: Point): Rect {
  return {
    x: rect.x - gap.x,
    y: rect.y - gap.y,
    width: rect.width + 2 * gap.x,
    height: rect.height + 2 * gap.y,
  };
}
