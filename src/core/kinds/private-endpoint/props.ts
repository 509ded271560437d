import { address, joining, reference } from '../contract/field.ts';

export const privateEndpointFields = {
  target: joining(reference('container-registry', 'key-vault')),
  /** Empty: the next free address of the subnet. */
  privateIpAddress: address(),
  /** The zone in which Azure keeps the record of the endpoint. */
  privateDnsZone: reference('private-dns-zone'),
};
