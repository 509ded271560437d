import { aksClusterBicep } from '../aks-cluster/bicep.ts';
import { applicationGatewayBicep } from '../application-gateway/bicep.ts';
import { azureFirewallBicep } from '../azure-firewall/bicep.ts';
import { bastionBicep } from '../bastion/bicep.ts';
import { containerRegistryBicep } from '../container-registry/bicep.ts';
import type { BicepExporter } from '../contract/exportContext.ts';
import { firewallPolicyBicep } from '../firewall-policy/bicep.ts';
import type { KindId } from './kinds.ts';
import { keyVaultBicep } from '../key-vault/bicep.ts';
import { logAnalyticsBicep } from '../log-analytics/bicep.ts';
import { natGatewayBicep } from '../nat-gateway/bicep.ts';
import { networkSecurityGroupBicep } from '../network-security-group/bicep.ts';
import { nodePoolBicep } from '../node-pool/bicep.ts';
import { onPremisesBicep } from '../on-premises/bicep.ts';
import { peeringBicep } from '../peering/bicep.ts';
import { privateDnsZoneBicep } from '../private-dns-zone/bicep.ts';
import { privateEndpointBicep } from '../private-endpoint/bicep.ts';
import { publicIpBicep } from '../public-ip/bicep.ts';
import { routeTableBicep } from '../route-table/bicep.ts';
import { subnetBicep } from '../subnet/bicep.ts';
import { virtualMachineBicep } from '../virtual-machine/bicep.ts';
import { virtualNetworkGatewayBicep } from '../virtual-network-gateway/bicep.ts';
import { virtualNetworkBicep } from '../virtual-network/bicep.ts';
import { wafPolicyBicep } from '../waf-policy/bicep.ts';

/** How each kind is written in Bicep; undefined where nothing of it is deployed. */
export const bicepExporters: { readonly [K in KindId]: BicepExporter<K> | undefined } = {
  internet: undefined,
  'on-premises': onPremisesBicep,
  'virtual-network': virtualNetworkBicep,
  subnet: subnetBicep,
  peering: peeringBicep,
  'network-security-group': networkSecurityGroupBicep,
  'route-table': routeTableBicep,
  'nat-gateway': natGatewayBicep,
  'private-dns-zone': privateDnsZoneBicep,
  'firewall-policy': firewallPolicyBicep,
  'waf-policy': wafPolicyBicep,
  'public-ip': publicIpBicep,
  'azure-firewall': azureFirewallBicep,
  'application-gateway': applicationGatewayBicep,
  bastion: bastionBicep,
  'virtual-network-gateway': virtualNetworkGatewayBicep,
  'virtual-machine': virtualMachineBicep,
  'private-endpoint': privateEndpointBicep,
  'aks-cluster': aksClusterBicep,
  'node-pool': nodePoolBicep,
  'kubernetes-service': undefined,
  'container-registry': containerRegistryBicep,
  'key-vault': keyVaultBicep,
  'log-analytics': logAnalyticsBicep,
};
