import type { NetworkBehaviour } from '../networkBehaviour.ts';
import { publicService } from '../publicService.ts';

export const keyVaultNetwork: NetworkBehaviour<'key-vault'> = {
  network: (vault, design) => publicService(vault, 'AzureKeyVault', design),
};
