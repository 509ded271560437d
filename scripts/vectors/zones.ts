import type { VectorDesign } from './vectorDesign.ts';

/** The zone that AKS itself makes for a private cluster, linked to the cluster's network only. */
export function isSystemZone({ zones, cluster }: VectorDesign, name: string): boolean {
  const zone = zones?.[name];
  if (zone === undefined || cluster === undefined) return zone === undefined;
  const names = Object.keys(zone.records ?? {});
  const isOfApiServer = names.every((fqdn) => fqdn.includes('.privatelink.') && fqdn.endsWith('.azmk8s.io'));
  if (!isOfApiServer || names.length === 0) return false;
  const [home] = cluster.nodeSubnet.split('/');
  const { links = [] } = zone;
  return cluster.api.mode === 'public' || (links.length === 1 && links[0] === home);
}

/** Names of zones: vectors have only keys, so that the names of the records, or of the endpoint of that key, say it. */
export function zoneName({ zones, internet }: VectorDesign, key: string): string {
  const [first = internet?.[key]?.fqdn ?? `x.${key}.example`] = Object.keys(zones?.[key]?.records ?? {});
  const suffix = first.split('.').slice(1).join('.');
  const isPublic = Object.values(internet ?? {}).some(({ fqdn }) => fqdn === first);
  return isPublic ? privateLinkZone(suffix) : suffix;
}

/** Whether a zone of the vector is the one in which its API server has its private name. */
export function isZoneOfApiServer(design: VectorDesign, key: string): boolean {
  const name = design.cluster?.api.privateFqdn;
  return !isSystemZone(design, key) && name !== undefined && name in (design.zones?.[key]?.records ?? {});
}

/** The zone of Private Link into which a public name leads. */
export function privateLinkZoneOf(fqdn: string): string {
  return privateLinkZone(fqdn.split('.').slice(1).join('.'));
}

function privateLinkZone(publicSuffix: string): string {
  return publicSuffix === 'vault.azure.net'
    ? 'privatelink.vaultcore.azure.net'
    : `privatelink.${publicSuffix}`;
}
