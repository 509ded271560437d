import type { AddressRequests } from '../contract/networkBehaviour.ts';

/** A private frontend where one is set, and the first instance. */
export const applicationGatewayAddresses: AddressRequests<'application-gateway'> = ({ parent, props }) => [
  ...(props.privateIpAddress === ''
    ? []
    : [{ use: 'frontend', pool: { subnet: parent }, wanted: props.privateIpAddress }]),
  { use: 'instance', pool: { subnet: parent } },
];
