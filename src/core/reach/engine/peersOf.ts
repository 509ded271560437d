import { linksOf } from '../../kinds/contract/values.ts';
import type { DesignDocument, ResourceId } from '../../model/designDocument.ts';

/** Virtual networks with which both halves of a peering exist, so that it is connected. */
export function peersOf(document: DesignDocument, network: ResourceId): ReadonlySet<ResourceId> {
  const halves = linksOf(document, 'peering');
  const to = new Set(halves.filter((half) => half.from === network).map((half) => half.to));
  return new Set(halves.filter((half) => half.to === network && to.has(half.from)).map((half) => half.from));
}

/** Virtual networks to which at least one half of a peering is drawn. */
export function linkedNetworks(document: DesignDocument, network: ResourceId): ReadonlySet<ResourceId> {
  const ends = linksOf(document, 'peering').flatMap(({ from, to }) =>
    from === network ? [to] : to === network ? [from] : [],
  );
  return new Set(ends.filter((end) => end !== network));
}
