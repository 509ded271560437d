import type { PrivateLinkService } from '../contract/privateLinkService.ts';

export const keyVaultPrivateLink: PrivateLinkService = {
  groupId: 'vault',
  zone: 'privatelink.vaultcore.azure.net',
  publicSuffix: 'vault.azure.net',
  names: [{ use: 'interface', label: (name) => name, member: 'default' }],
};
