import type { Rect } from '../../core/lib/geometry.ts';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import type { Hop, NodeReference } from '../../core/reach/trace.ts';
import { rectOfNode, type FlowEndpoint } from './flowEndpoints.ts';

/** One card on the way, with all that is decided while the packet is there. */
export interface Visit {
  readonly rect: Rect;
  readonly node: NodeReference;
  readonly hops: readonly Hop[];
}

/** The cards that a packet comes to, in order. */
export function pathVisits(
  document: DesignDocument,
  hops: readonly Hop[],
  endpoints: readonly FlowEndpoint[],
): readonly Visit[] {
  const visits: Visit[] = [];
  for (const hop of hops) {
    const rect =
      rectOfNode(document, hop.node, hop.destination) ?? endpoints.find(({ id }) => id === hop.node.id)?.rect;
    const last = visits.at(-1);
    if (rect === undefined || (last !== undefined && isSameCard(last.rect, rect))) {
      // What has no card of its own, such as a peering, is said beside the line that leads on.
      if (last !== undefined) visits[visits.length - 1] = { ...last, hops: [...last.hops, hop] };
      continue;
    }
    visits.push({ rect, node: hop.node, hops: [hop] });
  }
  return visits;
}

export function isSameCard(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y;
}
