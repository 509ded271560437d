import { aksClusterDerivation } from '../aks-cluster/derivation.ts';
import { applicationGatewayDerivation } from '../application-gateway/derived.ts';
import { azureFirewallDerivation } from '../azure-firewall/derived.ts';
import { bastionDerivation } from '../bastion/derived.ts';
import { containerRegistryDerivation } from '../container-registry/derived.ts';
import type { Derivation } from '../contract/exportContext.ts';
import { firewallPolicyDerivation } from '../firewall-policy/derived.ts';
import type { KindId } from './kinds.ts';
import { keyVaultDerivation } from '../key-vault/derived.ts';
import { kubernetesServiceDerivation } from '../kubernetes-service/derived.ts';
import { logAnalyticsDerivation } from '../log-analytics/derived.ts';
import { natGatewayDerivation } from '../nat-gateway/derived.ts';
import { nodePoolDerivation } from '../node-pool/derived.ts';
import { onPremisesDerivation } from '../on-premises/derived.ts';
import { privateDnsZoneDerivation } from '../private-dns-zone/derived.ts';
import { privateEndpointDerivation } from '../private-endpoint/derived.ts';
import { routeTableDerivation } from '../route-table/derived.ts';
import { virtualMachineDerivation } from '../virtual-machine/derived.ts';
import { wafPolicyDerivation } from '../waf-policy/derived.ts';

/** What follows from each kind in both languages alike. */
export const derivations: { readonly [K in KindId]: Derivation<K> } = {
  internet: { resourceProviders: () => [] },
  'on-premises': onPremisesDerivation,
  'virtual-network': {},
  subnet: {},
  peering: {},
  'network-security-group': {},
  'route-table': routeTableDerivation,
  'nat-gateway': natGatewayDerivation,
  'private-dns-zone': privateDnsZoneDerivation,
  'firewall-policy': firewallPolicyDerivation,
  'waf-policy': wafPolicyDerivation,
  'public-ip': {},
  'azure-firewall': azureFirewallDerivation,
  'application-gateway': applicationGatewayDerivation,
  bastion: bastionDerivation,
  'virtual-network-gateway': {},
  'virtual-machine': virtualMachineDerivation,
  'private-endpoint': privateEndpointDerivation,
  'aks-cluster': aksClusterDerivation,
  'node-pool': nodePoolDerivation,
  'kubernetes-service': kubernetesServiceDerivation,
  'container-registry': containerRegistryDerivation,
  'key-vault': keyVaultDerivation,
  'log-analytics': logAnalyticsDerivation,
};
