import { aksClusterPromises } from '../aks-cluster/promises.ts';
import { containerRegistryPromises } from '../container-registry/promises.ts';
import { firewallPolicyPromises } from '../firewall-policy/promises.ts';
import { keyVaultPromises } from '../key-vault/promises.ts';
import { subnetPromises } from '../subnet/promises.ts';
import { wafPolicyPromises } from '../waf-policy/promises.ts';
import type { PlanPromises } from '../contract/planPromises.ts';
import type { KindId } from './kinds.ts';

/** What a plan must hold of each kind, in the order in which it is asked; undefined where a design promises nothing. */
export const planPromises: { readonly [K in KindId]: PlanPromises<K> | undefined } = {
  'aks-cluster': aksClusterPromises,
  'firewall-policy': firewallPolicyPromises,
  'waf-policy': wafPolicyPromises,
  subnet: subnetPromises,
  'container-registry': containerRegistryPromises,
  'key-vault': keyVaultPromises,
  internet: undefined,
  'on-premises': undefined,
  'virtual-network': undefined,
  peering: undefined,
  'network-security-group': undefined,
  'route-table': undefined,
  'nat-gateway': undefined,
  'private-dns-zone': undefined,
  'public-ip': undefined,
  'azure-firewall': undefined,
  'application-gateway': undefined,
  bastion: undefined,
  'virtual-network-gateway': undefined,
  'virtual-machine': undefined,
  'private-endpoint': undefined,
  'node-pool': undefined,
  'kubernetes-service': undefined,
  'log-analytics': undefined,
};
