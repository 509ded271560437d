import { slug } from '../../lib/identifiers.ts';
import type { ResourceId } from '../../model/designDocument.ts';
import { sourceSubnetsOf } from '../shared/clusterPools.ts';
import type { ExportContext } from '../contract/exportContext.ts';
import type { Typed } from '../contract/values.ts';
import { customZoneOf, isPrivate } from './identities.ts';

type Cluster = Typed<'aks-cluster'>;

/** What Azure takes when nothing is said; written out because the two languages fill in differently. */
export const imageCleanerIntervalInHours = 168;
export const secretRotationInterval = '2m';

export const clusterInputs = { adminGroups: 'admin-group-object-ids' } as const;

/** Where the logs of the cluster go, and the rule by which Container insights collects them. */
export function monitoringOf({ name, props }: Cluster, context: ExportContext) {
  const workspace = context.resource('log-analytics', props.logAnalytics)?.id;
  return workspace === undefined
    ? undefined
    : { workspace, ruleName: `dcr-${name}`, defender: props.defender };
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
  /** Where the server is private: `System`, `None` or a zone that is drawn. */
  readonly privateDnsZone: 'System' | 'None' | { readonly zone: ResourceId } | undefined;
  /** False where the server is public: there is nothing to publish then. */
  readonly privateClusterPublicFqdn: boolean;
  /** Empty: every address. Without those of the cluster's own egress. */
  readonly authorizedIpRanges: readonly string[];
  /** Firewalls and NAT gateways whose public addresses are authorized too. */
  readonly authorizedSenders: readonly ResourceId[];
}

export function apiServerOf(cluster: Cluster, context: ExportContext): ApiServer {
  const { props } = cluster;
  const vnetIntegration = props.apiServerAccess === 'vnetIntegration';
  const isClosed = isPrivate(cluster);
  const custom = customZoneOf(cluster, context)?.id;
  const zone = custom === undefined ? 'System' : { zone: custom };
  return {
    isPrivate: isClosed,
    vnetIntegration,
    subnet: vnetIntegration ? context.resource('subnet', props.apiServerSubnet)?.id : undefined,
    privateDnsZone: isClosed ? (props.privateDnsZone === 'none' ? 'None' : zone) : undefined,
    privateClusterPublicFqdn: isClosed && props.publicFqdn,
    authorizedIpRanges: isClosed ? [] : props.authorizedIpRanges,
    authorizedSenders:
      !isClosed && props.authorizeEgress
        ? [...egressFirewallsOf(cluster, context), ...egressNatGatewaysOf(cluster, context)]
        : [],
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

/** NAT gateways of the subnets of nodes or pods, each once, where the cluster sends through its own. */
function egressNatGatewaysOf({ id, props }: Cluster, context: ExportContext): readonly ResourceId[] {
  if (props.outboundType !== 'userAssignedNATGateway') return [];
  const gateways = sourceSubnetsOf(id, context).flatMap(
    (subnet) => context.resource('nat-gateway', subnet.props.natGateway)?.id ?? [],
  );
  return [...new Set(gateways)];
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
 * start, and the zone in which they find the API server. https://learn.microsoft.com/azure/aks/egress-outboundtype
 */
export function clusterRelianceOf(cluster: Cluster, context: ExportContext): readonly string[] {
  const subnets = sourceSubnetsOf(cluster.id, context);
  const apiServer = context.resource('subnet', apiServerOf(cluster, context).subnet);
  const zone = customZoneOf(cluster, context);
  const networks = new Set(subnets.map(({ parent }) => parent));
  const firewalls = egressFirewallsOf(cluster, context);
  const peerings = context
    .linksOf('peering')
    .filter(({ from, to }) => networks.has(from) || networks.has(to));
  return [
    ...subnets.map(({ id }) => id),
    ...(apiServer === undefined || subnets.includes(apiServer) ? [] : [apiServer.id]),
    ...(zone === undefined ? [] : [zone.id]),
    ...firewalls,
    ...(firewalls.length === 0 ? [] : peerings.map(({ id }) => id)),
  ];
}
