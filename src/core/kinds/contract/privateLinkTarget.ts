import type { NetworkDesign } from './networkBehaviour.ts';
import type { ResourceId } from '../../model/designDocument.ts';

/** One of the names of a service; a private endpoint takes an address for each. */
export interface PrivateLinkName {
  /** The public name, in lower case. */
  readonly fqdn: string;
  /** The label in the zone. */
  readonly label: string;
  /** By what the address is planned: `interface` for the name that clients ask for. */
  readonly use: 'interface' | 'data';
}

/** A service that private endpoints lead to, as DNS knows it. */
export interface PrivateLinkTarget {
  /** The public name that clients ask for, in lower case. */
  readonly fqdn: string;
  /** The zone that Azure documents for the service. */
  readonly zone: string;
  /** Every name, that one first. */
  readonly names: readonly [PrivateLinkName, ...PrivateLinkName[]];
}

/**
 * A registry hands out layers under a second name, of its region, which has an address of its own.
 * https://learn.microsoft.com/azure/private-link/private-endpoint-dns
 * https://learn.microsoft.com/azure/container-registry/container-registry-private-link
 */
export function privateLinkTarget(
  id: ResourceId | null,
  design: Pick<NetworkDesign, 'document' | 'resource'>,
): PrivateLinkTarget | undefined {
  const registry = design.resource('container-registry', id)?.name.toLowerCase();
  if (registry !== undefined) {
    const data = `${registry}.${design.document.settings.region}.data`;
    return targetOf('azurecr.io', 'privatelink.azurecr.io', registry, data);
  }
  const vault = design.resource('key-vault', id)?.name.toLowerCase();
  return vault === undefined
    ? undefined
    : targetOf('vault.azure.net', 'privatelink.vaultcore.azure.net', vault);
}

function targetOf(suffix: string, zone: string, label: string, data?: string): PrivateLinkTarget {
  const fqdn = `${label}.${suffix}`;
  const further =
    data === undefined ? [] : [{ fqdn: `${data}.${suffix}`, label: data, use: 'data' as const }];
  return { fqdn, zone, names: [{ fqdn, label, use: 'interface' }, ...further] };
}
