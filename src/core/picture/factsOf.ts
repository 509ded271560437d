import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { kindOf } from '../kinds/registry/kinds.ts';
import type { Fact } from '../kinds/contract/kind.ts';
import { kindContext } from '../kinds/contract/kindContext.ts';
import { withDefaults } from '../kinds/contract/withDefaults.ts';
import { plannedAddress } from '../addressing/plannedAddress.ts';

/** The lines of a card, as its kind says them; none for what is not there or of no known kind. */
export function factsOf(document: DesignDocument, id: ResourceId): readonly Fact[] {
  const resource = document.resources[id];
  const kind = kindOf(resource?.kind ?? '');
  if (resource === undefined || kind === undefined) return [];
  return kind.facts(withDefaults(kind.fields, resource.props), {
    ...kindContext(document),
    addressFor: (use) => plannedAddress(document, id, use),
  });
}
