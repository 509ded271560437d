import { getViewportForBounds, type Viewport } from '@xyflow/react';
import { absoluteRect } from '../../../core/placement/absoluteRect.ts';
import { microsoftZone } from '../../../core/placement/microsoftZone.ts';
import { union, type Rect, type Size } from '../../../core/lib/geometry.ts';
import type { DesignDocument } from '../../../core/model/designDocument.ts';

/** Room around a design on screen, with the controls at the bottom. */
export const viewPadding = { top: 16, left: 16, right: 16, bottom: 48 } as const;
const zooms = { least: 0.2, most: 1 };
/** Where the first card of an empty design has room to its left and above. */
const atOrigin: Viewport = { x: 40, y: 40, zoom: 1 };

/** The view of a canvas of that size that shows the whole design; `top` is the room above it. */
export function designViewport(
  document: DesignDocument,
  { width, height }: Size,
  top: number = viewPadding.top,
): Viewport {
  const bounds = designBounds(document);
  if (bounds === undefined) return atOrigin;
  const { left, right, bottom } = viewPadding;
  const padding = { top: `${top}px`, left: `${left}px`, right: `${right}px`, bottom: `${bottom}px` } as const;
  return getViewportForBounds(bounds, width, height, zooms.least, zooms.most, padding);
}

/** Around all that is drawn of a design. */
export function designBounds(document: DesignDocument): Rect | undefined {
  const rects = Object.keys(document.resources).flatMap((id) => absoluteRect(document, id) ?? []);
  const zone = microsoftZone(document);
  return union(zone === undefined ? rects : [...rects, zone]);
}
