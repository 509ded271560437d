import type { PlanPromises } from '../contract/planPromises.ts';

export const containerRegistryPromises: PlanPromises<'container-registry'> = {
  promises: ({ id, props }, { attribute }) =>
    props.publicNetworkAccess
      ? []
      : [
          {
            attribute: attribute(id, 'public_network_access_enabled'),
            value: false,
            message: 'The registry must have no public address.',
          },
        ],
};
