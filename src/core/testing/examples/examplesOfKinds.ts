import { aksClusterExamples } from '../../kinds/aks-cluster/examples.ts';
import { applicationGatewayExamples } from '../../kinds/application-gateway/examples.ts';
import { azureFirewallExamples } from '../../kinds/azure-firewall/examples.ts';
import { bastionExamples } from '../../kinds/bastion/examples.ts';
import { containerRegistryExamples } from '../../kinds/container-registry/examples.ts';
import { firewallPolicyExamples } from '../../kinds/firewall-policy/examples.ts';
import { internetExamples } from '../../kinds/internet/examples.ts';
import { keyVaultExamples } from '../../kinds/key-vault/examples.ts';
import { kubernetesServiceExamples } from '../../kinds/kubernetes-service/examples.ts';
import { logAnalyticsExamples } from '../../kinds/log-analytics/examples.ts';
import { natGatewayExamples } from '../../kinds/nat-gateway/examples.ts';
import { networkSecurityGroupExamples } from '../../kinds/network-security-group/examples.ts';
import { nodePoolExamples } from '../../kinds/node-pool/examples.ts';
import { onPremisesExamples } from '../../kinds/on-premises/examples.ts';
import { peeringExamples } from '../../kinds/peering/examples.ts';
import { privateDnsZoneExamples } from '../../kinds/private-dns-zone/examples.ts';
import { privateEndpointExamples } from '../../kinds/private-endpoint/examples.ts';
import { publicIpExamples } from '../../kinds/public-ip/examples.ts';
import { routeTableExamples } from '../../kinds/route-table/examples.ts';
import { subnetExamples } from '../../kinds/subnet/examples.ts';
import { virtualMachineExamples } from '../../kinds/virtual-machine/examples.ts';
import { virtualNetworkExamples } from '../../kinds/virtual-network/examples.ts';
import { virtualNetworkGatewayExamples } from '../../kinds/virtual-network-gateway/examples.ts';
import { wafPolicyExamples } from '../../kinds/waf-policy/examples.ts';
import type { KindId } from '../../kinds/registry/kinds.ts';
import type { KindExamples } from './KindExamples.ts';

/** What each kind shows of itself. */
export const examplesOfKinds: { readonly [K in KindId]: KindExamples<K> } = {
  internet: internetExamples,
  'on-premises': onPremisesExamples,
  'virtual-network': virtualNetworkExamples,
  subnet: subnetExamples,
  peering: peeringExamples,
  'network-security-group': networkSecurityGroupExamples,
  'route-table': routeTableExamples,
  'nat-gateway': natGatewayExamples,
  'private-dns-zone': privateDnsZoneExamples,
  'firewall-policy': firewallPolicyExamples,
  'waf-policy': wafPolicyExamples,
  'public-ip': publicIpExamples,
  'azure-firewall': azureFirewallExamples,
  'application-gateway': applicationGatewayExamples,
  bastion: bastionExamples,
  'virtual-network-gateway': virtualNetworkGatewayExamples,
  'virtual-machine': virtualMachineExamples,
  'private-endpoint': privateEndpointExamples,
  'aks-cluster': aksClusterExamples,
  'node-pool': nodePoolExamples,
  'kubernetes-service': kubernetesServiceExamples,
  'container-registry': containerRegistryExamples,
  'key-vault': keyVaultExamples,
  'log-analytics': logAnalyticsExamples,
};
