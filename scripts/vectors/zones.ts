import type { VectorDesign } from './vectorFile.ts';

/** The zone that AKS itself makes for a private cluster, linked to the cluster's network only. */
export function isSystemZone({ zones, cluster }: VectorDesign, name: string): boolean {
  const zone = zones?.[name];
  if (zone === undefined || cluster === undefined) return zone === undefined;
  const isOfApiServer = Object.keys(zone.records).every(
    (fqdn) => fqdn.includes('.privatelink.') && fqdn.endsWith('.azmk8s.io'),
  );
  if (!isOfApiServer) return false;
  const [home] = cluster.nodeSubnet.split('/');
  return cluster.api.mode === 'public' || (zone.links.length === 1 && zone.links[0] === home);
}

/** Names of zones: vectors have only keys, so that the names of the records, or of the endpoint of that key, say it. */
export function zoneName({ zones, internet }: VectorDesign, key: string): string {
  const [first = internet?.[key]?.fqdn ?? `x.${key}.example`] = Object.keys(zones?.[key]?.records ?? {});
  const suffix = first.split('.').slice(1).join('.');
  const isPublic = Object.values(internet ?? {}).some(({ fqdn }) => fqdn === first);
  return isPublic ? privateLinkZone(suffix) : suffix;
}

function privateLinkZone(publicSuffix: string): string {
  return publicSuffix === 'vault.azure.net'
    ? 'privatelink.vaultcore.azure.net'
    : `privatelink.${publicSuffix}`;
}
