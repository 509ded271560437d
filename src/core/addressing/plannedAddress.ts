import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import type { KindId } from '../kinds/registry/kinds.ts';
import { planAddresses, type AddressPlan } from './planAddresses.ts';
import { resource, resourcesOf } from '../kinds/contract/values.ts';

const known = new WeakMap<DesignDocument, AddressPlan>();

function planFor(document: DesignDocument): AddressPlan {
  const plan = known.get(document) ?? planOf(document);
  known.set(document, plan);
  return plan;
}

/**
 * The private address that Azure is expected to give a resource for a use, as the engine plans it, in dotted decimal;
 * undefined where its subnet is missing or full.
 */
export function plannedAddress(document: DesignDocument, id: ResourceId, use: string): string | undefined {
  return planFor(document).get(`${id}/${use}`);
}

/** The addresses planned for all uses of a resource, the ones that the design asks for first. */
export function plannedAddresses(document: DesignDocument, id: ResourceId): readonly string[] {
  return [...planFor(document)].flatMap(([key, address]) => (key.startsWith(`${id}/`) ? [address] : []));
}

function planOf(document: DesignDocument): AddressPlan {
  const lookup = {
    document,
    resource: <K extends KindId>(kind: K, id: ResourceId | null | undefined) => resource(document, kind, id),
    resourcesOf: <K extends KindId>(kind: K) => resourcesOf(document, kind),
  };
  return planAddresses(lookup, {});
}
