import type { NetworkBehaviour } from '../networkBehaviour.ts';
import { publicService } from '../publicService.ts';

export const containerRegistryNetwork: NetworkBehaviour<'container-registry'> = {
  network: (registry, design) => publicService(registry, 'AzureContainerRegistry', design),
};
