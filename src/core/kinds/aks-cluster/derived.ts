import { slug } from '../../lib/identifiers.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { defaultPoolOf, poolsOf, sourceSubnetsOf } from '../clusterPools.ts';
import type { Derivation, ExportContext } from '../exportContext.ts';
import type { Typed } from '../values.ts';

type Cluster = Typed<'aks-cluster'>;

/** What Azure takes when nothing is said; written out because the two languages fill in differently. */
export const imageCleanerIntervalInHours = 168;
export const secretRotationInterval = '2m';

export const clusterInputs = { adminGroups: 'admin-group-object-ids' } as const;

/** The identity that is made for the cluster; undefined where Azure makes one together with it. */
export function identityNameOf({ name, props }: Cluster): string | undefined {
  return props.identity === 'UserAssigned' ? `id-${name}` : undefined;
}

const longestDnsPrefix = 54;

/** First part of the name of the API server. */
export function dnsPrefixOf({ name }: Cluster): string {
  return slug(name, 'aks').slice(0, longestDnsPrefix).replace(/-$/, '');
}

export interface ApiServer {
  readonly isPrivate: boolean;
  readonly vnetIntegration: boolean;
  readonly subnet: ResourceId | undefined;
  /** Where the server is private: `System` or `None`. */
  readonly privateDnsZone: 'System' | 'None' | undefined;
  /** False where the server is public: there is nothing to publish then. */
  readonly privateClusterPublicFqdn: boolean;
  /** Empty: every address. Without those of the cluster's own egress. */
  readonly authorizedIpRanges: readonly string[];
  /** Firewalls whose public addresses are authorized too. */
  readonly authorizedFirewalls: readonly ResourceId[];
}

export function apiServerOf(cluster: Cluster, context: ExportContext): ApiServer {
  const { props } = cluster;
  const vnetIntegration = props.apiServerAccess === 'vnetIntegration';
  const isPrivate = props.apiServerAccess === 'privateLink' || (vnetIntegration && !props.publicEndpoint);
  return {
    isPrivate,
    vnetIntegration,
    subnet: vnetIntegration ? context.resource('subnet', props.apiServerSubnet)?.id : undefined,
    privateDnsZone: isPrivate ? (props.privateDnsZone === 'none' ? 'None' : 'System') : undefined,
    privateClusterPublicFqdn: isPrivate && props.publicFqdn,
    authorizedIpRanges: isPrivate ? [] : props.authorizedIpRanges,
    authorizedFirewalls: !isPrivate && props.authorizeEgress ? egressFirewallsOf(cluster, context) : [],
  };
}

/** Firewalls to which a route leads from a subnet of nodes or pods, each once. */
export function egressFirewallsOf({ id }: Cluster, context: ExportContext): readonly ResourceId[] {
  const firewalls = sourceSubnetsOf(id, context).flatMap(({ props }) =>
    (context.resource('route-table', props.routeTable)?.props.routes ?? []).flatMap(
      ({ nextHopType, nextHop }) =>
        nextHopType === 'VirtualAppliance' ? (context.resource('azure-firewall', nextHop)?.id ?? []) : [],
    ),
  );
  return [...new Set(firewalls)];
}

export interface NetworkProfile {
  readonly plugin: 'azure' | 'kubenet';
  readonly pluginMode: 'overlay' | undefined;
  readonly dataPlane: 'azure' | 'cilium';
  readonly policy: 'azure' | 'calico' | 'cilium' | undefined;
  /** Only where pods take addresses that are not of a subnet. */
  readonly podCidr: string | undefined;
  readonly serviceCidr: string;
  readonly dnsServiceIp: string;
  readonly outboundType:
    'loadBalancer' | 'managedNATGateway' | 'userAssignedNATGateway' | 'userDefinedRouting' | 'none';
}

export function networkProfileOf({ props }: Cluster): NetworkProfile {
  const { networkMode, networkPolicy, outboundType } = props;
  const hasPodRange = networkMode === 'overlay' || networkMode === 'kubenet';
  return {
    plugin: networkMode === 'kubenet' ? 'kubenet' : 'azure',
    pluginMode: networkMode === 'overlay' ? 'overlay' : undefined,
    dataPlane: props.networkDataplane,
    policy: networkPolicy === 'none' ? undefined : networkPolicy,
    podCidr: hasPodRange ? props.podCidr : undefined,
    serviceCidr: props.serviceCidr,
    dnsServiceIp: props.dnsServiceIp,
    // `block` is known to preview versions alone; `none` is what comes closest.
    outboundType: outboundType === 'block' ? 'none' : outboundType,
  };
}

/** What the cluster brings up because a Service of it asks for that ingress. */
export interface IngressAddons {
  readonly agicGateway: ResourceId | undefined;
  readonly applicationRouting: 'Internal' | 'External' | 'AnnotationControlled' | undefined;
}

export function ingressAddonsOf({ id }: Cluster, context: ExportContext): IngressAddons {
  const services = context.resourcesOf('kubernetes-service').filter(({ props }) => props.cluster === id);
  const routed = services.filter(({ props }) => props.ingress === 'applicationRouting');
  const internal = routed.filter(({ props }) => props.exposure === 'internalLoadBalancer').length;
  const [agicGateway] = services.flatMap(({ props }) =>
    props.ingress === 'agic'
      ? (context.resource('application-gateway', props.applicationGateway)?.id ?? [])
      : [],
  );
  return {
    agicGateway,
    applicationRouting:
      routed.length === 0
        ? undefined
        : internal === routed.length
          ? 'Internal'
          : internal === 0
            ? 'External'
            : 'AnnotationControlled',
  };
}

/**
 * What must be ready before the cluster is created: the way out of its nodes, which Azure checks and the nodes need to
 * start. https://learn.microsoft.com/azure/aks/egress-outboundtype
 */
export function clusterRelianceOf(cluster: Cluster, context: ExportContext): readonly string[] {
  const subnets = sourceSubnetsOf(cluster.id, context);
  const apiServer = context.resource('subnet', apiServerOf(cluster, context).subnet);
  const networks = new Set(subnets.map(({ parent }) => parent));
  const firewalls = egressFirewallsOf(cluster, context);
  const peerings = context
    .linksOf('peering')
    .filter(({ from, to }) => networks.has(from) || networks.has(to));
  return [
    ...subnets.map(({ id }) => id),
    ...(apiServer === undefined || subnets.includes(apiServer) ? [] : [apiServer.id]),
    ...firewalls,
    ...(firewalls.length === 0 ? [] : peerings.map(({ id }) => id)),
  ];
}

export const aksClusterDerivation: Derivation<'aks-cluster'> = {
  inputs: ({ props }) =>
    props.entraId
      ? [
          {
            key: clusterInputs.adminGroups,
            description: 'Object ids of the Microsoft Entra groups whose members administer the cluster.',
            placeholder: ['00000000-0000-0000-0000-000000000000'],
          },
        ]
      : [],
  notes: ({ id, name, props }, context) => [
    ...(props.outboundType === 'block'
      ? [
          {
            en: `${name} has the outbound type block, which only preview APIs know: the bundle sets none.`,
            ja: `${name} の送信の種類 block はプレビューAPIでのみ使えるため、バンドルでは none を設定しています。`,
          },
        ]
      : []),
    ...(poolsOf(id, context).length === 0
      ? [
          {
            en: `${name} has no node pool, and Azure creates no cluster without one: the bundle adds a system pool.`,
            ja: `${name} にはノードプールがなく、Azureではクラスターを作成できないため、バンドルではシステムプールを追加しています。`,
          },
        ]
      : []),
    ...(defaultPoolOf(id, context)?.props.mode === 'User'
      ? [
          {
            en: `${name} has no system pool: the bundle makes its first pool one.`,
            ja: `${name} にはシステムプールがないため、バンドルでは最初のプールをシステムプールにしています。`,
          },
        ]
      : []),
  ],
};
