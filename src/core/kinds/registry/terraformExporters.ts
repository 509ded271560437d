import { aksClusterTerraform } from '../aks-cluster/terraform.ts';
import { applicationGatewayTerraform } from '../application-gateway/terraform.ts';
import { azureFirewallTerraform } from '../azure-firewall/terraform.ts';
import { bastionTerraform } from '../bastion/terraform.ts';
import { containerRegistryTerraform } from '../container-registry/terraform.ts';
import type { TerraformExporter } from '../contract/exportContext.ts';
import { firewallPolicyTerraform } from '../firewall-policy/terraform.ts';
import type { KindId } from './kinds.ts';
import { keyVaultTerraform } from '../key-vault/terraform.ts';
import { logAnalyticsTerraform } from '../log-analytics/terraform.ts';
import { natGatewayTerraform } from '../nat-gateway/terraform.ts';
import { networkSecurityGroupTerraform } from '../network-security-group/terraform.ts';
import { nodePoolTerraform } from '../node-pool/terraform.ts';
import { onPremisesTerraform } from '../on-premises/terraform.ts';
import { peeringTerraform } from '../peering/terraform.ts';
import { privateDnsZoneTerraform } from '../private-dns-zone/terraform.ts';
import { privateEndpointTerraform } from '../private-endpoint/terraform.ts';
import { publicIpTerraform } from '../public-ip/terraform.ts';
import { routeTableTerraform } from '../route-table/terraform.ts';
import { subnetTerraform } from '../subnet/terraform.ts';
import { virtualMachineTerraform } from '../virtual-machine/terraform.ts';
import { virtualNetworkGatewayTerraform } from '../virtual-network-gateway/terraform.ts';
import { virtualNetworkTerraform } from '../virtual-network/terraform.ts';
import { wafPolicyTerraform } from '../waf-policy/terraform.ts';

/** How each kind is written in Terraform; undefined where nothing of it is deployed. */
export const terraformExporters: { readonly [K in KindId]: TerraformExporter<K> | undefined } = {
  internet: undefined,
  'on-premises': onPremisesTerraform,
  'virtual-network': virtualNetworkTerraform,
  subnet: subnetTerraform,
  peering: peeringTerraform,
  'network-security-group': networkSecurityGroupTerraform,
  'route-table': routeTableTerraform,
  'nat-gateway': natGatewayTerraform,
  'private-dns-zone': privateDnsZoneTerraform,
  'firewall-policy': firewallPolicyTerraform,
  'waf-policy': wafPolicyTerraform,
  'public-ip': publicIpTerraform,
  'azure-firewall': azureFirewallTerraform,
  'application-gateway': applicationGatewayTerraform,
  bastion: bastionTerraform,
  'virtual-network-gateway': virtualNetworkGatewayTerraform,
  'virtual-machine': virtualMachineTerraform,
  'private-endpoint': privateEndpointTerraform,
  'aks-cluster': aksClusterTerraform,
  'node-pool': nodePoolTerraform,
  'kubernetes-service': undefined,
  'container-registry': containerRegistryTerraform,
  'key-vault': keyVaultTerraform,
  'log-analytics': logAnalyticsTerraform,
};
