import type { Rect } from '../lib/geometry.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { childrenOf, originOf, relativeRect } from './absoluteRect.ts';
import { withDefaults } from '../kinds/contract/withDefaults.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import { layoutSizes } from '../kinds/contract/layoutSizes.ts';

/** An address that a resource has in a subnet although it stands elsewhere: the API server of a cluster. */
export interface Projection {
  readonly owner: ResourceId;
  /** The property of the owner that names the subnet. */
  readonly property: string;
  readonly subnet: ResourceId;
  /** On the canvas. */
  readonly rect: Rect;
}

/** Who projects an address into which subnet: whatever names a subnet and stands in Microsoft's space. */
function projectors(document: DesignDocument): readonly Omit<Projection, 'rect'>[] {
  return Object.entries(document.resources).flatMap(([owner, { kind: kindId, props }]) => {
    const kind = kindOf(kindId);
    if (kind?.placement.on !== 'microsoft') return [];
    const values = withDefaults(kind.fields, props);
    return Object.entries(kind.fields).flatMap(([property, { control, visible }]) => {
      const subnet = props[property];
      const isSubnet = control.type === 'reference' && control.kinds.includes('subnet');
      if (!isSubnet || typeof subnet !== 'string' || document.resources[subnet]?.kind !== 'subnet') return [];
      return visible?.(values) === false ? [] : [{ owner, property, subnet }];
    });
  });
}

/** Every projection of the design, each in the first place of its subnet that no card takes. */
export function projections(document: DesignDocument): readonly Projection[] {
  const { padding, header, card, cardGap } = layoutSizes;
  const taken = new Map<ResourceId, Rect[]>();
  return projectors(document).map((projector) => {
    const rects =
      taken.get(projector.subnet) ??
      childrenOf(document, projector.subnet).map(([, child]) => relativeRect(child));
    taken.set(projector.subnet, rects);
    let rect: Rect = { x: padding, y: header, width: card.width, height: card.height };
    for (let hit = blocking(rects, rect); hit !== undefined; hit = blocking(rects, rect)) {
      rect = { ...rect, y: hit.y + hit.height + cardGap.y };
    }
    rects.push(rect);
    const origin = originOf(document, projector.subnet);
    return { ...projector, rect: { ...rect, x: rect.x + origin.x, y: rect.y + origin.y } };
  });
}

function blocking(rects: readonly Rect[], rect: Rect): Rect | undefined {
  const bottom = rect.y + rect.height;
  return rects.find(
    (other) =>
      other.x < rect.x + rect.width &&
      rect.x < other.x + other.width &&
      other.y < bottom &&
      rect.y < other.y + other.height,
  );
}
