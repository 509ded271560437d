import { freeSubnetRange } from '../addressing/freeRange.ts';
import type { Refusal } from '../placement/refusal.ts';
import type { Typed } from '../kinds/contract/values.ts';
import type { Result } from '../lib/result.ts';
import type { DesignDocument, ResourceId } from '../model/designDocument.ts';
import { clusterNetwork, type ClusterNetwork } from './clusterNetwork.ts';
import { Draft } from './Draft.ts';
import { attachGroup } from './leastPrivilegeGroup.ts';
import { openGroups } from './openGroups.ts';

const delegation = 'Microsoft.ContainerService/managedClusters';

/** https://learn.microsoft.com/azure/aks/api-server-vnet-integration: a /28 is the smallest that is accepted. */
const prefixLength = 28;

const privateAccess = {
  publicEndpoint: false,
  authorizedIpRanges: [],
  authorizeEgress: false,
  privateDnsZone: 'system',
  publicFqdn: false,
} as const;

/**
 * Takes the API server off the Internet. With VNet integration it gets an address in a delegated subnet that only the
 * cluster's nodes reach; where the nodes have no virtual network yet, or it is full, a Private Link endpoint does
 * without a subnet.
 */
export function makeApiServerPrivate(
  document: DesignDocument,
  cluster: ResourceId,
): Result<DesignDocument, Refusal> {
  const draft = new Draft(document);
  const network = clusterNetwork(draft.context, cluster);
  const apiServerSubnet = network === undefined ? undefined : subnetFor(draft, network);
  if (network === undefined || apiServerSubnet === undefined) {
    draft.set('aks-cluster', cluster, { ...privateAccess, apiServerAccess: 'privateLink' });
    return draft.finish();
  }
  draft.set('aks-cluster', cluster, {
    ...privateAccess,
    apiServerAccess: 'vnetIntegration',
    apiServerSubnet,
    // Its identity joins the delegated subnet and the node subnet, so it must exist before the cluster.
    identity: 'UserAssigned',
  });
  const group = draft.context.resource('subnet', apiServerSubnet)?.props.networkSecurityGroup ?? null;
  if (group === null) attachGroup(draft, apiServerSubnet);
  openGroups(draft, [apiServerSubnet, ...network.podSources.map(({ id }) => id)]);
  return draft.finish();
}

/** The delegated subnet of the network, which clusters may share, or a new one; undefined where there is no room. */
function subnetFor(draft: Draft, { virtualNetwork }: ClusterNetwork): ResourceId | undefined {
  if (virtualNetwork === undefined) return undefined;
  const existing = draft.context
    .resourcesOf('subnet')
    .find(({ parent, props }) => parent === virtualNetwork.id && props.delegation === delegation);
  return existing?.id ?? newSubnet(draft, virtualNetwork);
}

function newSubnet(draft: Draft, { id }: Typed<'virtual-network'>): ResourceId | undefined {
  const addressPrefix = freeSubnetRange(draft.context.document, id, prefixLength)?.text;
  if (addressPrefix === undefined) return undefined;
  return draft.add('subnet', id, { addressPrefix, delegation }, 'snet-apiserver');
}
