import { aksClusterDerivation } from './aks-cluster/derived.ts';
import { applicationGatewayDerivation } from './application-gateway/derived.ts';
import { azureFirewallDerivation } from './azure-firewall/derived.ts';
import type { Derivation } from './exportContext.ts';
import { firewallPolicyDerivation } from './firewall-policy/derived.ts';
import type { KindId } from './index.ts';
import { kubernetesServiceDerivation } from './kubernetes-service/derived.ts';
import { nodePoolDerivation } from './node-pool/derived.ts';
import { routeTableDerivation } from './route-table/derived.ts';
import { wafPolicyDerivation } from './waf-policy/derived.ts';

/** What follows from each kind in both languages alike. */
export const derivations: { readonly [K in KindId]: Derivation<K> } = {
  internet: {},
  'virtual-network': {},
  subnet: {},
  peering: {},
  'network-security-group': {},
  'route-table': routeTableDerivation,
  'firewall-policy': firewallPolicyDerivation,
  'waf-policy': wafPolicyDerivation,
  'azure-firewall': azureFirewallDerivation,
  'application-gateway': applicationGatewayDerivation,
  'aks-cluster': aksClusterDerivation,
  'node-pool': nodePoolDerivation,
  'kubernetes-service': kubernetesServiceDerivation,
};
