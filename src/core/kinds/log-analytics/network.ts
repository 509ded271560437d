import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';

/** The names at which a workspace takes data are known only after deployment. */
export const logAnalyticsNetwork: NetworkBehaviour<'log-analytics'> = { network: () => ({}) };
