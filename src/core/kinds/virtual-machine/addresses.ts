import type { AddressRequests } from '../contract/networkBehaviour.ts';

/** The network interface. */
export const virtualMachineAddresses: AddressRequests<'virtual-machine'> = ({ parent, props }) => [
  { use: 'interface', pool: { subnet: parent }, wanted: props.privateIpAddress },
];
