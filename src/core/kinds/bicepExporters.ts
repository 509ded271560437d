import { aksClusterBicep } from './aks-cluster/bicep.ts';
import { applicationGatewayBicep } from './application-gateway/bicep.ts';
import { azureFirewallBicep } from './azure-firewall/bicep.ts';
import type { BicepExporter } from './exportContext.ts';
import { firewallPolicyBicep } from './firewall-policy/bicep.ts';
import type { KindId } from './index.ts';
import { networkSecurityGroupBicep } from './network-security-group/bicep.ts';
import { nodePoolBicep } from './node-pool/bicep.ts';
import { peeringBicep } from './peering/bicep.ts';
import { routeTableBicep } from './route-table/bicep.ts';
import { subnetBicep } from './subnet/bicep.ts';
import { virtualNetworkBicep } from './virtual-network/bicep.ts';
import { wafPolicyBicep } from './waf-policy/bicep.ts';

/** How each kind is written in Bicep; undefined where nothing of it is deployed. */
export const bicepExporters: { readonly [K in KindId]: BicepExporter<K> | undefined } = {
  internet: undefined,
  'virtual-network': virtualNetworkBicep,
  subnet: subnetBicep,
  peering: peeringBicep,
  'network-security-group': networkSecurityGroupBicep,
  'route-table': routeTableBicep,
  'firewall-policy': firewallPolicyBicep,
  'waf-policy': wafPolicyBicep,
  'azure-firewall': azureFirewallBicep,
  'application-gateway': applicationGatewayBicep,
  'aks-cluster': aksClusterBicep,
  'node-pool': nodePoolBicep,
  'kubernetes-service': undefined,
};
