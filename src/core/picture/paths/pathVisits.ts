import { kindOf } from '../../kinds/registry/kinds.ts';
import type { Rect } from '../../lib/geometry.ts';
import type { DesignDocument } from '../../model/designDocument.ts';
import type { Hop, NodeReference } from '../../reach/engine/trace.ts';
import type { FlowEndpoint } from './flowEndpoints.ts';
import { rectOfNode } from './rectOfNode.ts';

/** One card on the way, with all that is decided while the packet is there. */
export interface Visit {
  readonly rect: Rect;
  readonly node: NodeReference;
  readonly hops: readonly Hop[];
}

/**
 * The cards that a packet comes to, in order. `places` keeps where each node was drawn, so that a reply starts where the
 * request ended.
 */
export function pathVisits(
  document: DesignDocument,
  hops: readonly Hop[],
  endpoints: readonly FlowEndpoint[],
  places: Map<string, Rect>,
): readonly Visit[] {
  const visits: Visit[] = [];
  for (const hop of hops) {
    const last = visits.at(-1);
    const rect = places.get(hop.node.id) ?? placeOf(document, hop, endpoints, last);
    if (rect === undefined || (last !== undefined && isSameCard(last.rect, rect))) {
      // What has no card of its own, such as a peering, is said beside the line that leads on.
      if (last !== undefined) visits[visits.length - 1] = { ...last, hops: [...last.hops, hop] };
      if (rect !== undefined) places.set(hop.node.id, rect);
      continue;
    }
    places.set(hop.node.id, rect);
    visits.push({ rect, node: hop.node, hops: [hop] });
  }
  return visits;
}

function placeOf(
  document: DesignDocument,
  { node, destination }: Hop,
  endpoints: readonly FlowEndpoint[],
  last: Visit | undefined,
): Rect | undefined {
  // A pod runs on the node that the packet came to, whatever service it belongs to.
  const host = document.resources[last?.hops.at(-1)?.node.resource ?? ''];
  const runsPods = kindOf(host?.kind ?? '')?.runsPods === true;
  if (/^pod(-of)?:/.test(node.id) && last !== undefined && runsPods) return last.rect;
  return rectOfNode(document, node, destination) ?? endpoints.find(({ id }) => id === node.id)?.rect;
}

/** Whether two rectangles are one card: no two stand in one place. */
export function isSameCard(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y;
}
