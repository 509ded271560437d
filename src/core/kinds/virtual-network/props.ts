import { addresses, cidrs, references } from '../contract/field.ts';

export const virtualNetworkFields = {
  addressSpace: cidrs({ required: true }),
  /** Empty: Azure's own resolver, 168.63.129.16. */
  dnsServers: addresses(),
  /** Zones that are linked to the network: names in it resolve by them first. */
  privateDnsZones: references('private-dns-zone'),
};
