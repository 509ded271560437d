import { aksClusterAddresses } from '../aks-cluster/addresses.ts';
import { applicationGatewayAddresses } from '../application-gateway/addresses.ts';
import { azureFirewallAddresses } from '../azure-firewall/addresses.ts';
import { bastionAddresses } from '../bastion/addresses.ts';
import { kubernetesServiceAddresses } from '../kubernetes-service/addresses.ts';
import { nodePoolAddresses } from '../node-pool/addresses.ts';
import { onPremisesAddresses } from '../on-premises/addresses.ts';
import { privateEndpointAddresses } from '../private-endpoint/addresses.ts';
import { virtualMachineAddresses } from '../virtual-machine/addresses.ts';
import type { KindId } from './kinds.ts';
import type { AddressRequests } from '../contract/networkBehaviour.ts';

/**
 * The private addresses that each kind needs; a kind without an entry needs none. They stand apart from what the kinds
 * do to packets, which a canvas can do without.
 */
export const addressRequests: { readonly [K in KindId]?: AddressRequests<K> } = {
  'aks-cluster': aksClusterAddresses,
  'application-gateway': applicationGatewayAddresses,
  'azure-firewall': azureFirewallAddresses,
  bastion: bastionAddresses,
  'kubernetes-service': kubernetesServiceAddresses,
  'node-pool': nodePoolAddresses,
  'on-premises': onPremisesAddresses,
  'private-endpoint': privateEndpointAddresses,
  'virtual-machine': virtualMachineAddresses,
};
