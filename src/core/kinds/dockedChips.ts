import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { kindIds, kindOf, type KindId } from './index.ts';

export interface DockedChip {
  readonly id: ResourceId;
  readonly kind: KindId;
  /** The property of the host that refers to the chip. */
  readonly property: string;
}

/** What can be docked on a kind of host, in the order in which it is drawn. */
export function dockableOn(
  hostKind: string,
): readonly { readonly kind: KindId; readonly property: string }[] {
  return kindIds.flatMap((kind) => {
    const placement = kindOf(kind)?.placement;
    if (placement?.on !== 'host') return [];
    return placement.hosts
      .filter((host) => host.kind === hostKind)
      .map(({ property }) => ({ kind, property }));
  });
}

/** What is docked on a host, in the order in which it is drawn; broken references are left out. */
export function dockedChips(document: DesignDocument, host: ResourceId): readonly DockedChip[] {
  const resource = document.resources[host];
  if (resource === undefined) return [];
  return dockableOn(resource.kind).flatMap(({ kind, property }) => {
    const id = resource.props[property];
    return typeof id === 'string' && document.resources[id]?.kind === kind ? [{ id, kind, property }] : [];
  });
}
