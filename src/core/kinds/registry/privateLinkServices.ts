import { containerRegistryPrivateLink } from '../container-registry/privateLink.ts';
import type { PrivateLinkService } from '../contract/privateLinkService.ts';
import { keyVaultPrivateLink } from '../key-vault/privateLink.ts';
import type { KindId } from './kindIds.ts';

/** What each kind offers to private endpoints; undefined where none can lead to it. */
export const privateLinkServices: { readonly [K in KindId]: PrivateLinkService | undefined } = {
  internet: undefined,
  'on-premises': undefined,
  'virtual-network': undefined,
  subnet: undefined,
  peering: undefined,
  'network-security-group': undefined,
  'route-table': undefined,
  'nat-gateway': undefined,
  'private-dns-zone': undefined,
  'firewall-policy': undefined,
  'waf-policy': undefined,
  'public-ip': undefined,
  'azure-firewall': undefined,
  'application-gateway': undefined,
  bastion: undefined,
  'virtual-network-gateway': undefined,
  'virtual-machine': undefined,
  'private-endpoint': undefined,
  'aks-cluster': undefined,
  'node-pool': undefined,
  'kubernetes-service': undefined,
  'container-registry': containerRegistryPrivateLink,
  'key-vault': keyVaultPrivateLink,
  'log-analytics': undefined,
};
