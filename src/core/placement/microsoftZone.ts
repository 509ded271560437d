import { union, type Rect } from '../lib/geometry.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { relativeRect } from './absoluteRect.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import { layoutSizes } from '../kinds/contract/layoutSizes.ts';

/** Resources that stand in the space that Microsoft runs, in document order. */
export function microsoftResources(document: DesignDocument): readonly ResourceId[] {
  return Object.entries(document.resources)
    .filter(([, resource]) => kindOf(resource.kind)?.placement.on === 'microsoft')
    .map(([id]) => id);
}

/** The zone around the given cards. */
export function zoneAround(cards: readonly Rect[]): Rect | undefined {
  const { header, padding } = layoutSizes;
  const content = union(cards);
  return (
    content && {
      x: content.x - padding,
      y: content.y - header,
      width: content.width + 2 * padding,
      height: content.height + header + padding,
    }
  );
}

/** The zone of what Microsoft runs: it follows from what stands in it, so no document holds it. */
export function microsoftZone(document: DesignDocument): Rect | undefined {
  return zoneAround(
    microsoftResources(document).flatMap((id) => {
      const resource = document.resources[id];
      return resource === undefined ? [] : [relativeRect(resource)];
    }),
  );
}
