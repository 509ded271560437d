import { aksClusterTerraform } from './aks-cluster/terraform.ts';
import { applicationGatewayTerraform } from './application-gateway/terraform.ts';
import { azureFirewallTerraform } from './azure-firewall/terraform.ts';
import type { TerraformExporter } from './exportContext.ts';
import { firewallPolicyTerraform } from './firewall-policy/terraform.ts';
import type { KindId } from './index.ts';
import { networkSecurityGroupTerraform } from './network-security-group/terraform.ts';
import { nodePoolTerraform } from './node-pool/terraform.ts';
import { peeringTerraform } from './peering/terraform.ts';
import { routeTableTerraform } from './route-table/terraform.ts';
import { subnetTerraform } from './subnet/terraform.ts';
import { virtualNetworkTerraform } from './virtual-network/terraform.ts';
import { wafPolicyTerraform } from './waf-policy/terraform.ts';

/** How each kind is written in Terraform; undefined where nothing of it is deployed. */
export const terraformExporters: { readonly [K in KindId]: TerraformExporter<K> | undefined } = {
  internet: undefined,
  'virtual-network': virtualNetworkTerraform,
  subnet: subnetTerraform,
  peering: peeringTerraform,
  'network-security-group': networkSecurityGroupTerraform,
  'route-table': routeTableTerraform,
  'firewall-policy': firewallPolicyTerraform,
  'waf-policy': wafPolicyTerraform,
  'azure-firewall': azureFirewallTerraform,
  'application-gateway': applicationGatewayTerraform,
  'aks-cluster': aksClusterTerraform,
  'node-pool': nodePoolTerraform,
  'kubernetes-service': undefined,
};
