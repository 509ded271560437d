import { aksClusterNetwork } from '../aks-cluster/network.ts';
import { applicationGatewayNetwork } from '../application-gateway/network.ts';
import { azureFirewallNetwork } from '../azure-firewall/network.ts';
import { bastionNetwork } from '../bastion/network.ts';
import { containerRegistryNetwork } from '../container-registry/network.ts';
import { firewallPolicyNetwork } from '../firewall-policy/network.ts';
import type { KindId } from './kinds.ts';
import { internetNetwork } from '../internet/network.ts';
import { keyVaultNetwork } from '../key-vault/network.ts';
import { kubernetesServiceNetwork } from '../kubernetes-service/network.ts';
import { logAnalyticsNetwork } from '../log-analytics/network.ts';
import { natGatewayNetwork } from '../nat-gateway/network.ts';
import { networkSecurityGroupNetwork } from '../network-security-group/network.ts';
import type { NetworkBehaviour } from '../contract/networkBehaviour.ts';
import { nodePoolNetwork } from '../node-pool/network.ts';
import { onPremisesNetwork } from '../on-premises/network.ts';
import { peeringNetwork } from '../peering/network.ts';
import { privateDnsZoneNetwork } from '../private-dns-zone/network.ts';
import { privateEndpointNetwork } from '../private-endpoint/network.ts';
import { publicIpNetwork } from '../public-ip/network.ts';
import { routeTableNetwork } from '../route-table/network.ts';
import { subnetNetwork } from '../subnet/network.ts';
import { virtualMachineNetwork } from '../virtual-machine/network.ts';
import { virtualNetworkGatewayNetwork } from '../virtual-network-gateway/network.ts';
import { virtualNetworkNetwork } from '../virtual-network/network.ts';
import { wafPolicyNetwork } from '../waf-policy/network.ts';

/** What each kind does to packets; a kind without an entry does not compile. */
export const networks: { readonly [K in KindId]: NetworkBehaviour<K> } = {
  internet: internetNetwork,
  'virtual-network': virtualNetworkNetwork,
  subnet: subnetNetwork,
  peering: peeringNetwork,
  'network-security-group': networkSecurityGroupNetwork,
  'route-table': routeTableNetwork,
  'firewall-policy': firewallPolicyNetwork,
  'waf-policy': wafPolicyNetwork,
  'azure-firewall': azureFirewallNetwork,
  'application-gateway': applicationGatewayNetwork,
  'aks-cluster': aksClusterNetwork,
  'node-pool': nodePoolNetwork,
  'kubernetes-service': kubernetesServiceNetwork,
  bastion: bastionNetwork,
  'container-registry': containerRegistryNetwork,
  'key-vault': keyVaultNetwork,
  'log-analytics': logAnalyticsNetwork,
  'nat-gateway': natGatewayNetwork,
  'on-premises': onPremisesNetwork,
  'private-dns-zone': privateDnsZoneNetwork,
  'private-endpoint': privateEndpointNetwork,
  'public-ip': publicIpNetwork,
  'virtual-machine': virtualMachineNetwork,
  'virtual-network-gateway': virtualNetworkGatewayNetwork,
};
