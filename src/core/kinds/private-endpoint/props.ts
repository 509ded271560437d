import { address, joining, reference } from '../contract/field.ts';
import { privateLinkOffers } from '../contract/privateLinkOffers.ts';

export const privateEndpointFields = {
  target: joining(reference(...privateLinkOffers.keys())),
  /** Empty: the next free address of the subnet. */
  privateIpAddress: address(),
  /** The zone in which Azure keeps the record of the endpoint. */
  privateDnsZone: reference('private-dns-zone'),
};
