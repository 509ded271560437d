import type { NetworkBehaviour } from '../networkBehaviour.ts';

export const aksClusterNetwork: NetworkBehaviour<'aks-cluster'> = {
  network: () => ({}),
};
