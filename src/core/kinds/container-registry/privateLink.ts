import type { PrivateLinkService } from '../contract/privateLinkService.ts';

/**
 * A registry hands out layers under a second name, of its region.
 * https://learn.microsoft.com/azure/container-registry/container-registry-private-link
 */
export const containerRegistryPrivateLink: PrivateLinkService = {
  groupId: 'registry',
  zone: 'privatelink.azurecr.io',
  publicSuffix: 'azurecr.io',
  names: [
    { use: 'interface', label: (name) => name, member: 'registry' },
    {
      use: 'data',
      label: (name, region) => `${name}.${region}.data`,
      member: 'registry_data_',
      isRegional: true,
    },
  ],
};
