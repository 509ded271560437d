import { aksCluster } from '../aks-cluster/kind.ts';
import { applicationGateway } from '../application-gateway/kind.ts';
import { azureFirewall } from '../azure-firewall/kind.ts';
import { bastion } from '../bastion/kind.ts';
import { containerRegistry } from '../container-registry/kind.ts';
import type { Values } from '../contract/field.ts';
import { firewallPolicy } from '../firewall-policy/kind.ts';
import { internet } from '../internet/kind.ts';
import { keyVault } from '../key-vault/kind.ts';
import type { Kind } from '../contract/kind.ts';
import { kubernetesService } from '../kubernetes-service/kind.ts';
import { logAnalytics } from '../log-analytics/kind.ts';
import { natGateway } from '../nat-gateway/kind.ts';
import { networkSecurityGroup } from '../network-security-group/kind.ts';
import { nodePool } from '../node-pool/kind.ts';
import { onPremises } from '../on-premises/kind.ts';
import { peering } from '../peering/kind.ts';
import { privateDnsZone } from '../private-dns-zone/kind.ts';
import { privateEndpoint } from '../private-endpoint/kind.ts';
import { publicIp } from '../public-ip/kind.ts';
import { routeTable } from '../route-table/kind.ts';
import { subnet } from '../subnet/kind.ts';
import { virtualMachine } from '../virtual-machine/kind.ts';
import { virtualNetworkGateway } from '../virtual-network-gateway/kind.ts';
import { virtualNetwork } from '../virtual-network/kind.ts';
import { isKindId, type KindId } from './kindIds.ts';
import { wafPolicy } from '../waf-policy/kind.ts';

/** Every kind there is. */
export const kinds = {
  internet,
  'on-premises': onPremises,
  'virtual-network': virtualNetwork,
  subnet,
  peering,
  'network-security-group': networkSecurityGroup,
  'route-table': routeTable,
  'nat-gateway': natGateway,
  'private-dns-zone': privateDnsZone,
  'firewall-policy': firewallPolicy,
  'waf-policy': wafPolicy,
  'public-ip': publicIp,
  'azure-firewall': azureFirewall,
  'application-gateway': applicationGateway,
  bastion,
  'virtual-network-gateway': virtualNetworkGateway,
  'virtual-machine': virtualMachine,
  'private-endpoint': privateEndpoint,
  'aks-cluster': aksCluster,
  'node-pool': nodePool,
  'kubernetes-service': kubernetesService,
  'container-registry': containerRegistry,
  'key-vault': keyVault,
  'log-analytics': logAnalytics,
} as const satisfies Readonly<Record<KindId, unknown>>;

export { isKindId, kindIds, type KindId } from './kindIds.ts';

/** The values of a kind, defaults filled in. */
export type PropsOf<K extends KindId> = Values<(typeof kinds)[K]['fields']>;

/** The kind of a resource, seen through the contract alone. */
export function kindOf(id: string): Kind | undefined {
  return isKindId(id) ? kinds[id] : undefined;
}
