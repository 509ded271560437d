import type { ResourceId } from '../../model/designDocument.ts';
import { sourceSubnetsOf } from '../shared/clusterPools.ts';
import type { ExportContext } from '../contract/exportContext.ts';
import type { Role } from '../shared/roles.ts';
import type { Typed } from '../contract/values.ts';
import { apiServerOf, ingressAddonsOf } from './derived.ts';
import { customZoneOf, identityNameOf, registryOf } from './identities.ts';

export interface RoleAssignment {
  readonly role: Role;
  readonly scope:
    | { readonly type: 'resource'; readonly id: ResourceId }
    /** The identity that was made for a resource, where there is one. */
    | { readonly type: 'identity'; readonly id: ResourceId }
    /** The identity of the cluster's nodes. */
    | { readonly type: 'kubelet' }
    | { readonly type: 'resource-group' };
  /** The identity of the control plane, that of the nodes, or that of the ingress controller add-on. */
  readonly principal: 'control-plane' | 'kubelet' | 'agic';
}

/**
 * The rights that a cluster needs in what it is drawn with.
 * https://learn.microsoft.com/azure/aks/configure-kubenet#add-role-assignment-for-managed-identity,
 * https://learn.microsoft.com/azure/application-gateway/configuration-infrastructure#permissions,
 * https://learn.microsoft.com/azure/aks/private-clusters#configure-a-private-dns-zone,
 * https://learn.microsoft.com/azure/aks/use-managed-identity#use-a-pre-created-kubelet-managed-identity
 */
export function roleAssignmentsOf(
  cluster: Typed<'aks-cluster'>,
  context: ExportContext,
): readonly RoleAssignment[] {
  return [
    ...controlPlaneAssignments(cluster, context),
    ...zoneAssignments(cluster, context),
    ...kubeletAssignments(cluster, context),
    ...agicAssignments(cluster, context),
  ];
}

function controlPlaneAssignments(
  cluster: Typed<'aks-cluster'>,
  context: ExportContext,
): readonly RoleAssignment[] {
  const sources = sourceSubnetsOf(cluster.id, context);
  const { outboundType, networkMode } = cluster.props;
  const needsTables = outboundType === 'userDefinedRouting' || networkMode === 'kubenet';
  const scopes = [
    ...sources.map(({ id }) => id),
    apiServerOf(cluster, context).subnet,
    ...internalLoadBalancerSubnets(cluster, context),
    ...(needsTables ? sources.map(({ props }) => context.resource('route-table', props.routeTable)?.id) : []),
  ];
  return [...new Set(scopes)].flatMap((id) =>
    id === undefined
      ? []
      : [{ role: 'Network Contributor', scope: { type: 'resource', id }, principal: 'control-plane' }],
  );
}

/** The cluster writes its name into a zone that is drawn, and links the zone to its own network. */
function zoneAssignments(cluster: Typed<'aks-cluster'>, context: ExportContext): readonly RoleAssignment[] {
  const zone = customZoneOf(cluster, context);
  if (zone === undefined) return [];
  const principal = 'control-plane';
  const networks = sourceSubnetsOf(cluster.id, context).map(
    ({ parent }) => context.resource('virtual-network', parent)?.id,
  );
  return [
    { role: 'Private DNS Zone Contributor', scope: { type: 'resource', id: zone.id }, principal },
    ...[...new Set(networks)].flatMap((id): readonly RoleAssignment[] =>
      id === undefined ? [] : [{ role: 'Network Contributor', scope: { type: 'resource', id }, principal }],
    ),
  ];
}

/** The cluster hands the identity to its nodes, which pull with it. */
function kubeletAssignments(
  cluster: Typed<'aks-cluster'>,
  context: ExportContext,
): readonly RoleAssignment[] {
  const registry = registryOf(cluster, context);
  if (registry === undefined) return [];
  return [
    { role: 'Managed Identity Operator', scope: { type: 'kubelet' }, principal: 'control-plane' },
    { role: 'AcrPull', scope: { type: 'resource', id: registry }, principal: 'kubelet' },
  ];
}

function internalLoadBalancerSubnets(
  { id }: Typed<'aks-cluster'>,
  context: ExportContext,
): readonly (ResourceId | undefined)[] {
  return context
    .resourcesOf('kubernetes-service')
    .filter(({ props }) => props.cluster === id && props.exposure === 'internalLoadBalancer')
    .map(({ parent }) => context.resource('subnet', parent)?.id);
}

function agicAssignments(cluster: Typed<'aks-cluster'>, context: ExportContext): readonly RoleAssignment[] {
  const gateway = context.resource('application-gateway', ingressAddonsOf(cluster, context).agicGateway);
  if (gateway === undefined) return [];
  const subnet = context.resource('subnet', gateway.parent);
  const principal = 'agic';
  return [
    { role: 'Contributor', scope: { type: 'resource', id: gateway.id }, principal },
    { role: 'Reader', scope: { type: 'resource-group' }, principal },
    ...(subnet === undefined
      ? []
      : [{ role: 'Network Contributor', scope: { type: 'resource', id: subnet.id }, principal } as const]),
    { role: 'Managed Identity Operator', scope: { type: 'identity', id: gateway.id }, principal },
  ];
}

/** Whether a user-assigned identity has all its rights before the cluster is created. */
export function isBeforeCluster(
  { principal }: RoleAssignment,
  cluster: Typed<'aks-cluster'>,
  context: ExportContext,
): boolean {
  return principal !== 'agic' && identityNameOf(cluster, context) !== undefined;
}
