import { absoluteRect, isPlaced } from '../placement/absoluteRect.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import type { Shape } from '../kinds/contract/kind.ts';
import { layoutSizes } from '../kinds/contract/layoutSizes.ts';
import { microsoftZone } from '../placement/microsoftZone.ts';
import { projections } from '../placement/projections.ts';
import { inset, union, type Rect } from '../lib/geometry.ts';
import type { DesignDocument } from '../model/designDocument.ts';
import { createBrush, fonts, ground, type PictureOptions } from './brush.ts';
import { drawCard, drawProjection } from './drawCard.ts';
import { drawChips, drawHeaderChip } from './drawChips.ts';
import { drawSubnet } from './drawSubnet.ts';
import { drawMicrosoftZone, drawVirtualNetwork, drawZone } from './drawZone.ts';
import { drawPeering } from './drawPeering.ts';
import { peerings } from './paths/peerings.ts';
import { roundedPath } from './paths/roundedPath.ts';
import { tethers } from './paths/tethers.ts';
import { element, escapeXml } from './element.ts';
import type { Standing } from './Standing.ts';

/** All resources of a shape with where they stand, in document order. */
export function standingOf(document: DesignDocument, shape: Shape): readonly Standing[] {
  return Object.entries(document.resources).flatMap(([id, resource]) => {
    const rect = absoluteRect(document, id);
    return rect !== undefined && isPlaced(resource) && kindOf(resource.kind)?.shape === shape
      ? [{ id, resource, rect }]
      : [];
  });
}

/** The rectangle around all that is drawn; for an empty design, some ground. */
export function pictureBounds(document: DesignDocument): Rect {
  const zone = microsoftZone(document);
  const rects = Object.keys(document.resources).flatMap((id) => absoluteRect(document, id) ?? []);
  const drawn = union(zone === undefined ? rects : [...rects, zone]) ?? {
    x: 0,
    y: 0,
    width: 480,
    height: 260,
  };
  return inset(drawn, -layoutSizes.canvasGap.x);
}

/**
 * The design as a drawing: a complete SVG document, the same at any time for the same design, theme and language. It
 * holds no script and no reference to anything outside.
 */
export function picture(document: DesignDocument, options: PictureOptions): string {
  const brush = createBrush(options);
  const bounds = pictureBounds(document);
  const zone = microsoftZone(document);
  const projected = projections(document);
  const networks = standingOf(document, 'virtual-network');
  const subnets = standingOf(document, 'subnet');
  const layers = [
    ...standingOf(document, 'zone').map((standing) => drawZone(brush, document, standing)),
    ...(zone === undefined ? [] : [drawMicrosoftZone(brush, zone)]),
    ...networks.map((standing) => drawVirtualNetwork(brush, document, standing)),
    ...subnets.map((standing) => drawSubnet(brush, document, standing)),
    ...tethers(document).map(({ points }) => brush.line(roundedPath(points), brush.colours.teal, 1.5)),
    ...peerings(document).map((peering) => drawPeering(brush, peering)),
    ...networks.map(({ id, rect }) => drawHeaderChip(brush, document, id, rect)),
    ...subnets.map(({ id, rect }) => drawChips(brush, document, id, rect)),
    ...standingOf(document, 'card').map((standing) => drawCard(brush, document, standing)),
    ...projected.map((projection) => drawProjection(brush, document, projection)),
  ];
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${bounds.x} ${bounds.y} ${bounds.width} ${bounds.height}`,
      width: bounds.width,
      height: bounds.height,
      role: 'img',
      'font-family': fonts.sans,
      'xml:lang': options.language,
    },
    element('title', {}, escapeXml(document.name)),
    brush.definitions,
    ground(brush, options.theme, bounds),
    ...layers,
  );
}
