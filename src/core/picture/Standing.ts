import type { Rect } from '../lib/geometry.ts';
import type { Resource, ResourceId } from '../model/designDocument.ts';

/** A resource that is drawn, with where it stands on the canvas. */
export interface Standing {
  readonly id: ResourceId;
  readonly resource: Resource;
  readonly rect: Rect;
}
