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
 * The private addresses that each kind needs; undefined where it needs none. They stand apart from what the kinds do to
 * packets, which a canvas can do without.
 */
export const addressRequests: { readonly [K in KindId]: AddressRequests<K> | undefined } = {
  internet: undefined,
  'on-premises': onPremisesAddresses,
  'virtual-network': undefined,
  subnet: undefined,
  peering: undefined,
  'network-security-group': undefined,
  'route-table': undefined,
  'nat-gateway': undefined,
  'private-dns-zone': undefined,
  'firewall-policy': undefined,
  'waf-policy': undefined,
  'public-ip': undefined,
  'azure-firewall': azureFirewallAddresses,
  'application-gateway': applicationGatewayAddresses,
  bastion: bastionAddresses,
  'virtual-network-gateway': undefined,
  'virtual-machine': virtualMachineAddresses,
  'private-endpoint': privateEndpointAddresses,
  'aks-cluster': aksClusterAddresses,
  'node-pool': nodePoolAddresses,
  'kubernetes-service': kubernetesServiceAddresses,
  'container-registry': undefined,
  'key-vault': undefined,
  'log-analytics': undefined,
};
