import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { kindOf } from './index.ts';
import type { Fact } from './kind.ts';
import { kindContext } from './kindContext.ts';
import { withDefaults } from './place.ts';
import { plannedAddress } from './plannedAddress.ts';

/** The lines of a card, as its kind says them; none for what is not there or of no known kind. */
export function factsOf(document: DesignDocument, id: ResourceId): readonly Fact[] {
  const resource = document.resources[id];
  const kind = kindOf(resource?.kind ?? '');
  if (resource === undefined || kind === undefined) return [];
  return kind.facts(withDefaults(kind, resource.props), {
    ...kindContext(document),
    addressFor: (use) => plannedAddress(document, id, use),
  });
}
