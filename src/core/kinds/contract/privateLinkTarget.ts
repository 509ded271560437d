import type { DesignDocument, Resource, ResourceId } from '../../model/designDocument.ts';
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

interface Known {
  readonly region: string;
  readonly target: PrivateLinkTarget;
}

// Resources never change, and every endpoint, zone and service asks for the same ones at every edit.
const targets = new WeakMap<Resource, Known>();

/** What a private endpoint that names a resource leads to; undefined where the resource is missing or offers nothing. */
export function privateLinkTarget(
  id: ResourceId | null,
  { document }: { readonly document: DesignDocument },
): PrivateLinkTarget | undefined {
  const found = id === null ? undefined : document.resources[id];
  const service = privateLinkOffers.get(found?.kind ?? '');
  if (id === null || found === undefined || service === undefined) return undefined;
  const { region } = document.settings;
  const known = targets.get(found);
  if (known?.region === region && known.target.id === id) return known.target;
  const target = targetOf(id, found.name.toLowerCase(), region, service);
  targets.set(found, { region, target });
  return target;
}

function targetOf(
  id: ResourceId,
  resource: string,
  region: string,
  { groupId, zone, publicSuffix, names }: PrivateLinkService,
): PrivateLinkTarget {
  const named = ({ label, ...name }: ServiceName): PrivateLinkName => {
    const written = label(resource, region);
    return { ...name, label: written, fqdn: `${written}.${publicSuffix}` };
  };
  return { id, groupId, zone, fqdn: named(names[0]).fqdn, names: names.map(named) };
}
