import type { Point } from '../../../core/lib/geometry.ts';
import { relativeRect } from '../../../core/placement/absoluteRect.ts';
import { apart } from '../../../core/placement/freeSpots.ts';
import { gapIn, neighboursIn } from '../../../core/placement/grow.ts';
import { layoutSizes } from '../../../core/kinds/contract/layoutSizes.ts';
import type { DesignDocument, ResourceId } from '../../../core/model/designDocument.ts';
import { resizeContainer } from './resizeContainer.ts';

const { padding, header } = layoutSizes;

/**
 * Grows a container, and those around it, to the left and up until `wanted`, a point within it, has its padding; what
 * stands in it stays where it is on the canvas. Where a neighbour is in the way nothing grows.
 */
export function withRoomBefore(
  document: DesignDocument,
  container: ResourceId | undefined,
  wanted: Point,
): DesignDocument {
  const resource = container === undefined ? undefined : document.resources[container];
  if (container === undefined || resource === undefined) return document;
  const missing = { x: Math.max(0, padding - wanted.x), y: Math.max(0, header - wanted.y) };
  if (missing.x === 0 && missing.y === 0) return document;
  const corner = { x: resource.position.x - missing.x, y: resource.position.y - missing.y };
  const around = withRoomBefore(document, resource.parent, corner);
  const before = relativeRect(around.resources[container] ?? resource);
  const after = {
    x: before.x - missing.x,
    y: before.y - missing.y,
    width: before.width + missing.x,
    height: before.height + missing.y,
  };
  const gap = gapIn(around, resource.parent);
  const blocked = neighboursIn(around, resource.parent, [container]).some(
    ({ rect }) => apart(rect, before, gap) && !apart(rect, after, gap),
  );
  return blocked ? document : resizeContainer(container, after)(around);
}
