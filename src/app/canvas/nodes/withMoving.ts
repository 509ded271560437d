import type { Point } from '../../../core/lib/geometry.ts';
import type { DesignDocument, ResourceId } from '../../../core/model/designDocument.ts';

/** The design as it looks while cards are being moved. */
export function withMoving(document: DesignDocument, moving: ReadonlyMap<ResourceId, Point>): DesignDocument {
  if (moving.size === 0) return document;
  const resources = { ...document.resources };
  for (const [id, position] of moving) {
    const resource = resources[id];
    if (resource !== undefined) resources[id] = { ...resource, position };
  }
  return { ...document, resources };
}
