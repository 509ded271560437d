import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { isDocked } from './dockedChips.ts';
import { kindOf } from '../kinds/registry/kinds.ts';

export interface Join {
  /** Holds the reference. */
  readonly host: ResourceId;
  readonly property: string;
  readonly target: ResourceId;
}

/** The connections that a resource could get, from either of its ends; those it has are left out. */
export function possibleJoins(document: DesignDocument, id: ResourceId): readonly Join[] {
  return Object.entries(document.resources).flatMap(([other]) => [
    ...joinsFrom(document, id, other),
    ...joinsFrom(document, other, id),
  ]);
}

function joinsFrom(document: DesignDocument, host: ResourceId, target: ResourceId): readonly Join[] {
  const [from, to] = [document.resources[host], document.resources[target]];
  if (from === undefined || to === undefined) return [];
  return Object.entries(kindOf(from.kind)?.fields ?? {}).flatMap(([property, { control, joins }]) => {
    const kinds = control.type === 'reference' || control.type === 'references' ? control.kinds : [];
    return joins === true && kinds.includes(to.kind) && !isDocked(from, property, target)
      ? [{ host, property, target }]
      : [];
  });
}
