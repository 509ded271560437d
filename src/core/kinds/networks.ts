import { aksClusterNetwork } from './aks-cluster/network.ts';
import { applicationGatewayNetwork } from './application-gateway/network.ts';
import { azureFirewallNetwork } from './azure-firewall/network.ts';
import { firewallPolicyNetwork } from './firewall-policy/network.ts';
import type { KindId } from './index.ts';
import { internetNetwork } from './internet/network.ts';
import { kubernetesServiceNetwork } from './kubernetes-service/network.ts';
import type { NetworkBehaviour } from './networkBehaviour.ts';
import { networkSecurityGroupNetwork } from './network-security-group/network.ts';
import { nodePoolNetwork } from './node-pool/network.ts';
import { peeringNetwork } from './peering/network.ts';
import { routeTableNetwork } from './route-table/network.ts';
import { subnetNetwork } from './subnet/network.ts';
import { virtualNetworkNetwork } from './virtual-network/network.ts';
import { wafPolicyNetwork } from './waf-policy/network.ts';

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
};
