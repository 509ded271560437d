import type { AddressRequests } from '../contract/networkBehaviour.ts';

/** The frontend that routes lead to, and the first instance. */
export const azureFirewallAddresses: AddressRequests<'azure-firewall'> = ({ parent, props }) => [
  { use: 'frontend', pool: { subnet: parent }, wanted: props.privateIpAddress },
  { use: 'instance', pool: { subnet: parent } },
];
