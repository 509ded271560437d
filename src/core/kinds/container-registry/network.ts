import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';
import { publicService } from '../shared/publicService.ts';

/**
 * A registry at its public names; private endpoints lead to it as well. The name of the data is made with a data
 * endpoint, which the first private endpoint brings as well.
 * https://learn.microsoft.com/azure/container-registry/container-registry-dedicated-data-endpoints
 */
export const containerRegistryNetwork: NetworkBehaviour<'container-registry'> = {
  network: (registry, design) => {
    const { id, props } = registry;
    const hasData =
      props.dataEndpoint ||
      design.resourcesOf('private-endpoint').some((endpoint) => endpoint.props.target === id);
    return publicService(registry, 'AzureContainerRegistry', design, (use) => use !== 'data' || hasData);
  },
};
