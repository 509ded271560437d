import { absoluteRect } from '../../placement/absoluteRect.ts';
import { catalogue } from '../../kinds/contract/catalogue.ts';
import { withDefaults } from '../../kinds/contract/withDefaults.ts';
import { kindOf } from '../../kinds/registry/kinds.ts';
import { projections } from '../../placement/projections.ts';
import type { Rect } from '../../lib/geometry.ts';
import type { DesignDocument, Resource, ResourceId } from '../../model/designDocument.ts';
import { routeAround } from './routeAround.ts';
import type { Line } from './segmentsOf.ts';
import { tethers } from './tethers.ts';

/** A line from a resource to one that it refers to. */
export interface ReferenceLine {
  readonly from: ResourceId;
  readonly to: ResourceId;
  readonly points: Line;
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
  const drawn: Line[] = tethers(document).map(({ points }) => points);
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
      const lines = routeAround(document, [{ rect: start }, { rect: end }], { used: drawn });
      drawn.push(...lines);
      return lines.map((points) => ({ from, to, points }));
    }),
  );
}
