import type { NetworkBehaviour } from '../networkBehaviour.ts';
import { publicService } from '../publicService.ts';

/** A registry at its public name; private endpoints lead to it as well. */
export const containerRegistryNetwork: NetworkBehaviour<'container-registry'> = {
  network: (registry, design) => publicService(registry, 'AzureContainerRegistry', design),
};
