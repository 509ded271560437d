import { resourcesOf, type Typed } from '../../kinds/contract/values.ts';
import type { DesignDocument, ResourceId } from '../../model/designDocument.ts';
import { peersOf } from '../engine/peersOf.ts';
import { virtualNetworkOf } from './virtualNetworkOf.ts';

/** Firewalls that can be the next hop of a subnet: in its virtual network first, then in those peered directly. */
export function firewallsInReach(
  document: DesignDocument,
  subnet: ResourceId,
): readonly Typed<'azure-firewall'>[] {
  const own = virtualNetworkOf(document, subnet)?.id;
  if (own === undefined) return [];
  const peers = peersOf(document, own);
  const placed = resourcesOf(document, 'azure-firewall').map((firewall) => ({
    firewall,
    network: virtualNetworkOf(document, firewall.id)?.id,
  }));
  return [
    ...placed.filter(({ network }) => network === own),
    ...placed.filter(({ network }) => network !== undefined && network !== own && peers.has(network)),
  ].map(({ firewall }) => firewall);
}
