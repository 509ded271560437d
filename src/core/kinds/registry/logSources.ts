import { aksClusterLogs } from '../aks-cluster/logs.ts';
import { applicationGatewayLogs } from '../application-gateway/logs.ts';
import { azureFirewallLogs } from '../azure-firewall/logs.ts';
import { containerRegistryLogs } from '../container-registry/logs.ts';
import { keyVaultLogs } from '../key-vault/logs.ts';
import type { LogSource } from '../contract/logSource.ts';
import type { KindId } from './kinds.ts';

/** What is kept of what each kind logs, where the design has a workspace; undefined where nothing is. */
export const logSources: { readonly [K in KindId]: LogSource | undefined } = {
  internet: undefined,
  'on-premises': undefined,
  'virtual-network': undefined,
  subnet: undefined,
  peering: undefined,
  'network-security-group': undefined,
  'route-table': undefined,
  'nat-gateway': undefined,
  'private-dns-zone': undefined,
  'firewall-policy': undefined,
  'waf-policy': undefined,
  'public-ip': undefined,
  'azure-firewall': azureFirewallLogs,
  'application-gateway': applicationGatewayLogs,
  bastion: undefined,
  'virtual-network-gateway': undefined,
  'virtual-machine': undefined,
  'private-endpoint': undefined,
  'aks-cluster': aksClusterLogs,
  'node-pool': undefined,
  'kubernetes-service': undefined,
  'container-registry': containerRegistryLogs,
  'key-vault': keyVaultLogs,
  'log-analytics': undefined,
};
