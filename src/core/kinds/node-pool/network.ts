import type { NetworkBehaviour } from '../networkBehaviour.ts';

export const nodePoolNetwork: NetworkBehaviour<'node-pool'> = {
  network: () => ({}),
};
