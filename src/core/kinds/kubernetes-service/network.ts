import type { NetworkBehaviour } from '../networkBehaviour.ts';

export const kubernetesServiceNetwork: NetworkBehaviour<'kubernetes-service'> = {
  network: () => ({}),
};
