import type { NetworkDesign } from './networkBehaviour.ts';
import type { ResourceId } from '../model/designDocument.ts';

/** A service that private endpoints lead to, as DNS knows it. */
export interface PrivateLinkTarget {
  /** The public name, in lower case. */
  readonly fqdn: string;
  /** The label in the zone, and the zone that Azure documents for the service. */
  readonly label: string;
  readonly zone: string;
}

/** https://learn.microsoft.com/azure/private-link/private-endpoint-dns */
export function privateLinkTarget(
  id: ResourceId | null,
  design: Pick<NetworkDesign, 'resource'>,
): PrivateLinkTarget | undefined {
  const registry = design.resource('container-registry', id);
  if (registry !== undefined) return targetOf(registry.name, 'azurecr.io', 'privatelink.azurecr.io');
  const vault = design.resource('key-vault', id);
  return vault === undefined
    ? undefined
    : targetOf(vault.name, 'vault.azure.net', 'privatelink.vaultcore.azure.net');
}

function targetOf(name: string, suffix: string, zone: string): PrivateLinkTarget {
  const label = name.toLowerCase();
  return { fqdn: `${label}.${suffix}`, label, zone };
}
