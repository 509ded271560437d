import type { ResourceId } from '../../model/designDocument.ts';
import type { ExportContext } from '../contract/exportContext.ts';
import type { Typed } from '../contract/values.ts';

type Cluster = Typed<'aks-cluster'>;

/** The identity that is made for the cluster; undefined where Azure makes one together with it. */
export function identityNameOf(cluster: Cluster, context: ExportContext): string | undefined {
  const { name, props } = cluster;
  return props.identity === 'UserAssigned' || needsOwnIdentity(cluster, context) ? `id-${name}` : undefined;
}

/**
 * Whether rights have to be there before the cluster is: those in a zone of one's own, and those over the identity of
 * the nodes. https://learn.microsoft.com/azure/aks/private-clusters#configure-a-private-dns-zone,
 * https://learn.microsoft.com/azure/aks/use-managed-identity#use-a-pre-created-kubelet-managed-identity
 */
export function needsOwnIdentity(cluster: Cluster, context: ExportContext): boolean {
  return customZoneOf(cluster, context) !== undefined || registryOf(cluster, context) !== undefined;
}

/** The registry from which the nodes pull. */
export function registryOf({ props }: Cluster, context: ExportContext): ResourceId | undefined {
  return context.resource('container-registry', props.containerRegistry)?.id;
}

/** The identity of the nodes, made before the cluster so that they may pull from the first moment. */
export function kubeletIdentityNameOf(cluster: Cluster, context: ExportContext): string | undefined {
  return registryOf(cluster, context) === undefined ? undefined : `id-${cluster.name}-kubelet`;
}

/** Whether the API server has no public address. */
export function isPrivate({ props }: Cluster): boolean {
  const { apiServerAccess, publicEndpoint } = props;
  return apiServerAccess === 'privateLink' || (apiServerAccess === 'vnetIntegration' && !publicEndpoint);
}

/** The drawn zone that has the name of a private API server. */
export function customZoneOf(
  cluster: Cluster,
  context: ExportContext,
): Typed<'private-dns-zone'> | undefined {
  const { privateDnsZone, customPrivateDnsZone } = cluster.props;
  if (privateDnsZone !== 'custom' || !isPrivate(cluster)) return undefined;
  return context.resource('private-dns-zone', customPrivateDnsZone);
}
