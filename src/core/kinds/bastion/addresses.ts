import type { AddressRequests } from '../networkBehaviour.ts';

/** The first instance. */
export const bastionAddresses: AddressRequests<'bastion'> = ({ parent }) => [
  { use: 'instance', pool: { subnet: parent } },
];
