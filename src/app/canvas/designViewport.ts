import { getViewportForBounds, type Viewport } from '@xyflow/react';
import { absoluteRect } from '../../core/kinds/absoluteRect.ts';
import { microsoftZone } from '../../core/kinds/microsoftZone.ts';
import { union, type Size } from '../../core/lib/geometry.ts';
import type { DesignDocument } from '../../core/model/designDocument.ts';

/** Room for the controls at the bottom. */
const padding = { top: '16px', left: '16px', right: '16px', bottom: '48px' } as const;
const zooms = { least: 0.2, most: 1 };
/** Where the first card of an empty design has room to its left and above. */
const atOrigin: Viewport = { x: 40, y: 40, zoom: 1 };

/** The view of a canvas of that size that shows the whole design. */
export function designViewport(document: DesignDocument, { width, height }: Size): Viewport {
  const rects = Object.keys(document.resources).flatMap((id) => absoluteRect(document, id) ?? []);
  const bounds = union([...rects, ...[microsoftZone(document)].flatMap((zone) => zone ?? [])]);
  if (bounds === undefined) return atOrigin;
  return getViewportForBounds(bounds, width, height, zooms.least, zooms.most, padding);
}
