import { addresses, cidrs } from '../field.ts';

export const virtualNetworkFields = {
  addressSpace: cidrs({ required: true }),
  /** Empty: Azure's own resolver, 168.63.129.16. */
  dnsServers: addresses(),
};
