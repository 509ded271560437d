import { resource, type Typed } from '../../kinds/contract/values.ts';
import type { DesignDocument, ResourceId } from '../../model/designDocument.ts';

/** The virtual network in which a resource stands, at any depth, or which it is; undefined outside of all. */
export function virtualNetworkOf(
  document: DesignDocument,
  id: ResourceId | null | undefined,
): Typed<'virtual-network'> | undefined {
  const seen = new Set<ResourceId>();
  for (let current = id; current !== null && current !== undefined && !seen.has(current);) {
    const network = resource(document, 'virtual-network', current);
    if (network !== undefined) return network;
    seen.add(current);
    current = document.resources[current]?.parent;
  }
  return undefined;
}
