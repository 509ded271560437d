import type { AddressRequests } from '../contract/networkBehaviour.ts';

/** The first instance. */
export const bastionAddresses: AddressRequests<'bastion'> = ({ parent }) => [
  { use: 'instance', pool: { subnet: parent } },
];
