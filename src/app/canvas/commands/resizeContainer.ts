import type { Rect } from '../../../core/lib/geometry.ts';
import { childrenOf, relativeRect } from '../../../core/placement/absoluteRect.ts';
import { layoutSizes } from '../../../core/kinds/contract/layoutSizes.ts';
import type { DesignDocument, Resource, ResourceId } from '../../../core/model/designDocument.ts';
import type { Edit } from '../../../core/model/edits.ts';

const { padding, header, grid } = layoutSizes;
const smallest = { width: 120, height: 60 };

/** The edges that a container may not cross, relative to its parent, because of what stands in it. */
function limits(document: DesignDocument, id: ResourceId, resource: Resource) {
  const rect = relativeRect(resource);
  const content = childrenOf(document, id).map(([, child]) => relativeRect(child));
  const empty = content.length === 0;
  return {
    left: empty ? Infinity : rect.x + Math.min(...content.map((child) => child.x)) - padding,
    top: empty ? Infinity : rect.y + Math.min(...content.map((child) => child.y)) - header,
    right: empty ? -Infinity : rect.x + Math.max(...content.map((child) => child.x + child.width)) + padding,
    bottom: empty
      ? -Infinity
      : rect.y + Math.max(...content.map((child) => child.y + child.height)) + padding,
  };
}

/** The left or top edge: where it is, unless it is pulled. */
function leading(old: number, wanted: number, lowest: number, ...highest: readonly number[]): number {
  return wanted === old ? old : Math.max(lowest, Math.min(wanted, ...highest));
}

/**
 * Gives a container another rectangle, relative to its parent. It stays around its content, what stands in it stays
 * where it is on the canvas, and a parent that becomes too small grows to the right or down.
 */
export function resizeContainer(id: ResourceId, wanted: Rect): Edit {
  return (document) => {
    const resource = document.resources[id];
    if (resource === undefined) return document;
    const old = relativeRect(resource);
    const limit = limits(document, id, resource);
    const inParent = resource.parent !== undefined;
    const left = leading(
      old.x,
      wanted.x,
      inParent ? padding : -Infinity,
      limit.left,
      old.x + old.width - smallest.width,
    );
    const top = leading(
      old.y,
      wanted.y,
      inParent ? header : -Infinity,
      limit.top,
      old.y + old.height - smallest.height,
    );
    const right = Math.max(wanted.x + wanted.width, limit.right, left + smallest.width);
    const bottom = Math.max(wanted.y + wanted.height, limit.bottom, top + smallest.height);
    if (left === old.x && top === old.y && right === old.x + old.width && bottom === old.y + old.height)
      return document;
    const resources: Record<ResourceId, Resource> = { ...document.resources };
    resources[id] = {
      ...resource,
      position: { x: left, y: top },
      size: { width: right - left, height: bottom - top },
    };
    for (const [child, value] of childrenOf(document, id)) {
      const position = { x: value.position.x + old.x - left, y: value.position.y + old.y - top };
      resources[child] = { ...value, position };
    }
    const parent = resource.parent === undefined ? undefined : document.resources[resource.parent];
    if (resource.parent !== undefined && parent !== undefined) {
      const { width, height } = relativeRect(parent);
      const size = { width: Math.max(width, right + padding), height: Math.max(height, bottom + padding) };
      if (size.width !== width || size.height !== height) resources[resource.parent] = { ...parent, size };
    }
    return { ...document, resources };
  };
}

export const resizeStep = grid;
