import { isList } from '../lib/isList.ts';
import type { DesignDocument, Resource, ResourceId } from '../model/designDocument.ts';
import { setProps, type Edit } from '../model/edits.ts';
import { kindIds, kindOf, type KindId } from '../kinds/registry/kinds.ts';

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
    return idsIn(resource, property)
      .filter((id) => document.resources[id]?.kind === kind)
      .map((id) => ({ id, kind, property }));
  });
}

/** Whether a property of a host refers to a chip. */
export function isDocked(host: Resource, property: string, chip: ResourceId): boolean {
  return idsIn(host, property).includes(chip);
}

/** Docks a chip on a host: beside the others where the property is a list, else in the place of what was there. */
export function dock(host: ResourceId, property: string, chip: ResourceId): Edit {
  return (document) => {
    const resource = document.resources[host];
    if (resource === undefined || isDocked(resource, property, chip)) return document;
    const takesSeveral = kindOf(resource.kind)?.fields[property]?.control.type === 'references';
    const value = takesSeveral ? [...idsIn(resource, property), chip] : chip;
    return setProps(host, { [property]: value })(document);
  };
}

function idsIn({ props }: Resource, property: string): readonly ResourceId[] {
  const value = props[property];
  return (isList(value) ? value : [value]).filter((id) => typeof id === 'string');
}
