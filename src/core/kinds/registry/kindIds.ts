/**
 * Every kind there is, in the order in which the palette shows them. The registries hold something for each, or they do
 * not compile. The ids stand apart from the kinds, because a kind may ask a registry.
 */
export const kindIds = [
  'internet',
  'on-premises',
  'virtual-network',
  'subnet',
  'peering',
  'network-security-group',
  'route-table',
  'nat-gateway',
  'private-dns-zone',
  'firewall-policy',
  'waf-policy',
  'public-ip',
  'azure-firewall',
  'application-gateway',
  'bastion',
  'virtual-network-gateway',
  'virtual-machine',
  'private-endpoint',
  'aks-cluster',
  'node-pool',
  'kubernetes-service',
  'container-registry',
  'key-vault',
  'log-analytics',
] as const;

export type KindId = (typeof kindIds)[number];

export function isKindId(id: string): id is KindId {
  return (kindIds as readonly string[]).includes(id);
}
