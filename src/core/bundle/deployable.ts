import type { DesignDocument, Resource, ResourceId } from '../model/designDocument.ts';
import type { Text } from '../text/text.ts';
import { kindOf } from '../kinds/registry/kinds.ts';

export interface Deployable {
  readonly document: DesignDocument;
  readonly notes: readonly Text[];
}

/**
 * The design without what cannot be deployed because its place is missing: a subnet outside of a network, a firewall
 * outside of a subnet. Whatever else refers to those is then exported as if they were not drawn. Says what is left out.
 */
export function deployable(document: DesignDocument): Deployable {
  const withSubnets = without(document, ({ kind }) => kindOf(kind)?.placement.on === 'virtual-network');
  const complete = without(withSubnets.document, ({ kind }) => {
    const placement = kindOf(kind)?.placement;
    return placement?.on === 'subnet' && placement.optional !== true;
  });
  return { document: complete.document, notes: [...withSubnets.notes, ...complete.notes] };
}

function without(document: DesignDocument, needsPlace: (resource: Resource) => boolean): Deployable {
  const entries = Object.entries(document.resources);
  const misplaced = new Set(
    entries.filter(([, resource]) => needsPlace(resource) && !hasPlace(document, resource)).map(([id]) => id),
  );
  if (misplaced.size === 0) return { document, notes: [] };
  return {
    document: { ...document, resources: Object.fromEntries(entries.filter(([id]) => !misplaced.has(id))) },
    notes: entries
      .filter(([id]) => misplaced.has(id))
      .map(([, { name }]) => ({
        en: `${name} is left out: it stands in no network or subnet.`,
        ja: `${name} は仮想ネットワークまたはサブネットに置かれていないため、出力していません。`,
      })),
  };
}

function hasPlace(document: DesignDocument, { kind, parent }: Resource): boolean {
  const wanted = kindOf(kind)?.placement.on;
  return parentKind(document, parent) === wanted;
}

function parentKind(document: DesignDocument, parent: ResourceId | undefined): string | undefined {
  return parent === undefined ? undefined : document.resources[parent]?.kind;
}
