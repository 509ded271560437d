import { absoluteRect } from '../../../core/placement/absoluteRect.ts';
import { catalogue } from '../../../core/kinds/contract/catalogue.ts';
import { withDefaults } from '../../../core/kinds/contract/withDefaults.ts';
import { kindOf } from '../../../core/kinds/registry/kinds.ts';
import { projections } from '../../../core/placement/projections.ts';
import type { Point, Rect } from '../../../core/lib/geometry.ts';
import type { DesignDocument, Resource, ResourceId } from '../../../core/model/designDocument.ts';
import { routeAround, type RouteLeg } from '../../../core/picture/paths/routeAround.ts';
import { tethers } from './tethers.ts';

/** A line from a resource to one that it refers to. */
export interface ReferenceLine {
  readonly from: ResourceId;
  readonly to: ResourceId;
  readonly points: readonly Point[];
}

/** Whom a resource names in the fields that its other values leave in force. */
function namedBy({ kind, props }: Resource): readonly ResourceId[] {
  const fields = kindOf(kind)?.fields ?? {};
  const values = withDefaults(fields, props);
  return (catalogue(kind)?.references(props) ?? [])
    .filter(({ path: [field = ''] }) => fields[field]?.visible?.(values) !== false)
    .map(({ id }) => id);
}

function holds(outer: Rect, inner: Rect): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/**
 * What a resource refers to and what refers to it, as lines on the canvas, once per pair. What is docked on a host, what
 * a tether joins already and what stands inside the other is seen without a line.
 */
export function referenceLines(document: DesignDocument, id: ResourceId): readonly ReferenceLine[] {
  const tethered = projections(document);
  const seen = new Set<ResourceId>([id]);
  const drawn: RouteLeg[] = [...tethers(document)];
  return Object.entries(document.resources).flatMap(([from, resource]) =>
    namedBy(resource).flatMap((to): readonly ReferenceLine[] => {
      if (from !== id && to !== id) return [];
      const other = from === id ? to : from;
      const start = absoluteRect(document, from);
      const end = absoluteRect(document, to);
      if (start === undefined || end === undefined || seen.has(other)) return [];
      if (holds(start, end) || holds(end, start)) return [];
      if (tethered.some(({ owner, subnet }) => owner === from && subnet === to)) return [];
      seen.add(other);
      const legs = routeAround(document, [{ rect: start }, { rect: end }], { used: drawn });
      drawn.push(...legs);
      return legs.map(({ points }) => ({ from, to, points }));
    }),
  );
}
