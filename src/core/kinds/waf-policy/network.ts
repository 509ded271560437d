import type { NetworkBehaviour } from '../networkBehaviour.ts';

export const wafPolicyNetwork: NetworkBehaviour<'waf-policy'> = {
  network: () => ({}),
};
