import type { DesignDocument, ResourceId } from '../../model/designDocument.ts';
import { privateLinkOffers } from './privateLinkOffers.ts';
import type { PrivateLinkService, ServiceName } from './privateLinkService.ts';

/** A name of a service that is drawn. */
export interface PrivateLinkName extends Pick<ServiceName, 'use' | 'member' | 'isRegional'> {
  /** The public name, in lower case. */
  readonly fqdn: string;
  /** The label in the zone. */
  readonly label: string;
}

/** A service that private endpoints lead to. */
export interface PrivateLinkTarget extends Pick<PrivateLinkService, 'groupId' | 'zone'> {
  readonly id: ResourceId;
  /** The public name that clients ask for, in lower case. */
  readonly fqdn: string;
  /** Every name, that one first. */
  readonly names: readonly PrivateLinkName[];
}

/** What a private endpoint that names a resource leads to; undefined where the resource is missing or offers nothing. */
export function privateLinkTarget(
  id: ResourceId | null,
  { document }: { readonly document: DesignDocument },
): PrivateLinkTarget | undefined {
  const found = id === null ? undefined : document.resources[id];
  const service = privateLinkOffers.get(found?.kind ?? '');
  if (id === null || found === undefined || service === undefined) return undefined;
  const { groupId, zone, publicSuffix } = service;
  const named = ({ label, ...name }: ServiceName): PrivateLinkName => {
    const written = label(found.name.toLowerCase(), document.settings.region);
    return { ...name, label: written, fqdn: `${written}.${publicSuffix}` };
  };
  return { id, groupId, zone, fqdn: named(service.names[0]).fqdn, names: service.names.map(named) };
}
