import type { Peering } from '../../net/NetworkPart.ts';
import type { NodeReference } from '../../net/step.ts';
import { verbatim } from '../../text/text.ts';
import type { Topology } from '../engine/topology.ts';

/** The node of the half of a peering over which a packet leaves. */
export function peeringNode(topology: Topology, half: Pick<Peering, 'id' | 'from' | 'to'>): NodeReference {
  const name = (id: string): string => topology.virtualNetworks.get(id)?.name ?? id;
  const label = verbatim(`${name(half.from)} → ${name(half.to)}`);
  return { id: `peering:${half.id}`, resource: half.id, icon: 'peering', label };
}
