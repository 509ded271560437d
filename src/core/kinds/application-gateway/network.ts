import type { NetworkBehaviour } from '../networkBehaviour.ts';

export const applicationGatewayNetwork: NetworkBehaviour<'application-gateway'> = {
  network: () => ({}),
};
