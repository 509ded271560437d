import type { NetworkBehaviour } from '../networkBehaviour.ts';
import { publicService } from '../publicService.ts';

/** A vault at its public name; private endpoints lead to it as well. */
export const keyVaultNetwork: NetworkBehaviour<'key-vault'> = {
  network: (vault, design) => publicService(vault, 'AzureKeyVault', design),
};
