import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';
import { publicService } from '../shared/publicService.ts';

/** A vault at its public name; private endpoints lead to it as well. */
export const keyVaultNetwork: NetworkBehaviour<'key-vault'> = {
  network: (vault, design) => publicService(vault, 'AzureKeyVault', design),
};
