import { translate, type Point, type Rect, type Size } from '../lib/geometry.ts';
import type { DesignDocument, Resource, ResourceId } from '../model/designDocument.ts';
import { kindOf } from '../kinds/registry/kinds.ts';

// Containment is at most virtual network > subnet > resource; more is a broken document, perhaps a circle.
const deepest = 8;

/** The size it is drawn with: its own, or that of its kind. */
export function sizeOf(resource: Resource): Size {
  return resource.size ?? kindOf(resource.kind)?.size ?? { width: 0, height: 0 };
}

/** Whether it has a place of its own on the canvas; what is docked on hosts has none. */
export function isPlaced(resource: Resource): boolean {
  const on = kindOf(resource.kind)?.placement.on;
  return on !== undefined && on !== 'host' && on !== 'line';
}

/** Top left corner on the canvas of whatever stands in the container; the origin for the canvas itself. */
export function originOf(document: DesignDocument, container: ResourceId | undefined): Point {
  let origin: Point = { x: 0, y: 0 };
  let next = container;
  for (let depth = 0; next !== undefined && depth < deepest; depth += 1) {
    const resource: Resource | undefined = document.resources[next];
    if (resource === undefined) break;
    origin = translate(origin, resource.position);
    next = resource.parent;
  }
  return origin;
}

/** The rectangle of a resource within its parent. */
export function relativeRect(resource: Resource): Rect {
  return { ...resource.position, ...sizeOf(resource) };
}

/** The rectangle of a resource on the canvas; undefined where it is not drawn as a place of its own. */
export function absoluteRect(document: DesignDocument, id: ResourceId): Rect | undefined {
  const resource = document.resources[id];
  if (resource === undefined || !isPlaced(resource)) return undefined;
  return { ...originOf(document, id), ...sizeOf(resource) };
}

/** What stands directly in a container (undefined: on the canvas), in document order. */
export function childrenOf(
  document: DesignDocument,
  container: ResourceId | undefined,
): readonly (readonly [ResourceId, Resource])[] {
  return Object.entries(document.resources).filter(
    ([, resource]) => resource.parent === container && isPlaced(resource),
  );
}
