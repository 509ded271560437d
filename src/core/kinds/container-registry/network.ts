import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';
import { publicService } from '../shared/publicService.ts';

/** A registry at its public name; private endpoints lead to it as well. */
export const containerRegistryNetwork: NetworkBehaviour<'container-registry'> = {
  network: (registry, design) => publicService(registry, 'AzureContainerRegistry', design),
};
