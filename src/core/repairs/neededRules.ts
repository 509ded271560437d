import { listenersOf } from '../kinds/application-gateway/listeners.ts';
import type { Typed } from '../kinds/contract/values.ts';
import type { ResourceId } from '../model/designDocument.ts';
import type { AnalysisContext } from '../reach/facts/analysisContext.ts';
import { clusterNetwork, prefixesOf, type ClusterNetwork } from './clusterNetwork.ts';
import { securityRule, type SecurityRule } from './securityRule.ts';

export const fromGatewayManager = securityRule(
  'AllowGatewayManager',
  ['GatewayManager'],
  ['*'],
  ['65200-65535'],
);

export const fromAzureLoadBalancer = securityRule(
  'AllowAzureLoadBalancer',
  ['AzureLoadBalancer'],
  ['*'],
  ['*'],
  '*',
);

/**
 * The inbound rules that a subnet's group must hold for what stands in the subnet to work, and no more. Outbound is
 * left to the default rules: a network security group cannot tell names apart, the firewall can.
 */
export function neededRules(context: AnalysisContext, subnet: ResourceId): readonly SecurityRule[] {
  return [
    ...gatewayRules(context, subnet),
    ...apiServerRules(context, subnet),
    ...clustersIn(context, subnet).flatMap((network) => podRules(context, network)),
    ...frontendRules(context, subnet),
  ];
}

/** https://learn.microsoft.com/azure/application-gateway/configuration-infrastructure#network-security-groups */
function gatewayRules(context: AnalysisContext, subnet: ResourceId): readonly SecurityRule[] {
  const gateways = context.resourcesOf('application-gateway').filter(({ parent }) => parent === subnet);
  if (gateways.length === 0) return [];
  const ports = (frontend: 'public' | 'private'): readonly string[] => {
    const listeners = gateways
      .flatMap((gateway) => listenersOf(gateway, context))
      .filter((row) => row.frontend === frontend);
    return [...new Set(listeners.map(({ port }) => String(port)))];
  };
  const privateClients = context.resource('virtual-network', context.resource('subnet', subnet)?.parent);
  return [
    ...some('AllowClients', ['Internet'], ['*'], ports('public')),
    ...some('AllowPrivateClients', privateClients?.props.addressSpace ?? [], ['*'], ports('private')),
    ...(gateways.every(({ props }) => props.networkIsolation) ? [] : [fromGatewayManager]),
    fromAzureLoadBalancer,
  ];
}

/** https://learn.microsoft.com/azure/aks/api-server-vnet-integration */
function apiServerRules(context: AnalysisContext, subnet: ResourceId): readonly SecurityRule[] {
  const clusters = context
    .resourcesOf('aks-cluster')
    .filter(({ props }) => props.apiServerAccess === 'vnetIntegration' && props.apiServerSubnet === subnet);
  if (clusters.length === 0) return [];
  const sources = clusters.flatMap(({ id }) => clusterNetwork(context, id)?.podSources ?? []);
  const own = prefixesOf([context.resource('subnet', subnet) ?? []].flat());
  return [
    ...some('AllowNodesToApiServer', prefixesOf(sources), ['*'], ['443', '4443']),
    securityRule('AllowAzureLoadBalancer', ['AzureLoadBalancer'], ['*'], ['9988']),
    ...some('AllowOwnSubnet', own, own, ['*'], '*'),
  ];
}

/** https://learn.microsoft.com/azure/aks/concepts-network-azure-cni-overlay#network-security-groups */
function podRules(context: AnalysisContext, network: ClusterNetwork): readonly SecurityRule[] {
  const { cluster, podSources, podRanges } = network;
  const inside = [...new Set([...prefixesOf(podSources), ...podRanges])];
  const { apiServerAccess, apiServerSubnet } = cluster.props;
  const apiServer =
    apiServerAccess === 'vnetIntegration' ? context.resource('subnet', apiServerSubnet) : undefined;
  const services = context
    .resourcesOf('kubernetes-service')
    .filter(({ props }) => props.cluster === cluster.id);
  return [
    ...services.flatMap((service) => serviceRules(context, service, network)),
    ...some('AllowNodesAndPods', inside, inside, ['*'], '*'),
    ...some('AllowApiServer', prefixesOf([apiServer ?? []].flat()), ['*'], ['*'], '*'),
    fromAzureLoadBalancer,
  ];
}

function serviceRules(
  context: AnalysisContext,
  service: Typed<'kubernetes-service'>,
  { podRanges, nodeSubnets }: ClusterNetwork,
): readonly SecurityRule[] {
  const { exposure, ports, sourceRanges } = service.props;
  const numbers = [...new Set(ports.map(({ port }) => String(port)))];
  if (exposure === 'publicLoadBalancer') {
    // The address exists only after deployment, and floating IP keeps it as the destination.
    return some('AllowClients', sourceRanges.length > 0 ? sourceRanges : ['Internet'], ['*'], numbers);
  }
  const gateways = gatewaysOf(context, service.id);
  if (exposure === 'gateway') {
    return some('AllowGatewayToPods', gateways.prefixes, podRanges, gateways.ports);
  }
  const clients = [...gateways.prefixes, ...firewallsOf(context, service.id)];
  const targets = [...new Set([...frontendOf(context, service), ...prefixesOf(nodeSubnets)])];
  return some('AllowClientsOfService', clients, targets, [...new Set([...numbers, ...gateways.ports])]);
}

/** The subnet of an internal load balancer, where no pool stands in it. */
function frontendRules(context: AnalysisContext, subnet: ResourceId): readonly SecurityRule[] {
  if (clustersIn(context, subnet).length > 0) return [];
  const services = context
    .resourcesOf('kubernetes-service')
    .filter(({ parent, props }) => parent === subnet && props.exposure === 'internalLoadBalancer');
  if (services.length === 0) return [];
  return [
    ...services.flatMap((service) => {
      const clients = [...gatewaysOf(context, service.id).prefixes, ...firewallsOf(context, service.id)];
      const ports = [...new Set(service.props.ports.map(({ port }) => String(port)))];
      return some('AllowClientsOfService', clients, frontendOf(context, service), ports);
    }),
    fromAzureLoadBalancer,
  ];
}

/** A rule without any source, destination or port would not be one. */
function some(
  ...[name, from, to, ports, protocol]: Parameters<typeof securityRule>
): readonly SecurityRule[] {
  if (from.length === 0 || to.length === 0 || ports.length === 0) return [];
  return [securityRule(name, from, to, ports, protocol)];
}

/** The clusters whose nodes or pods have their addresses in the subnet. */
function clustersIn(context: AnalysisContext, subnet: ResourceId): readonly ClusterNetwork[] {
  return context.resourcesOf('aks-cluster').flatMap(({ id }) => {
    const network = clusterNetwork(context, id);
    return network?.podSources.some((source) => source.id === subnet) === true ? [network] : [];
  });
}

function gatewaysOf(context: AnalysisContext, service: ResourceId) {
  const rows = context.resourcesOf('application-gateway').flatMap((gateway) =>
    listenersOf(gateway, context)
      .filter(({ backend }) => backend === service)
      .map((listener) => ({ parent: gateway.parent, listener })),
  );
  const subnets = rows.flatMap(({ parent }) => context.resource('subnet', parent) ?? []);
  return {
    prefixes: prefixesOf(subnets),
    ports: [...new Set(rows.map(({ listener }) => String(listener.backendPort)))],
  };
}

/** Subnets of firewalls that translate to the service: the source of what they forward is an instance in there. */
function firewallsOf(context: AnalysisContext, service: ResourceId): readonly string[] {
  const firewalls = context.resourcesOf('azure-firewall').filter(({ props }) => {
    const policy = context.resource('firewall-policy', props.firewallPolicy);
    return policy?.props.natRules.some(({ translatedService }) => translatedService === service) === true;
  });
  return prefixesOf(firewalls.flatMap(({ parent }) => context.resource('subnet', parent) ?? []));
}

function frontendOf(context: AnalysisContext, service: Typed<'kubernetes-service'>): readonly string[] {
  const { privateIpAddress } = service.props;
  if (privateIpAddress !== '') return [privateIpAddress];
  return prefixesOf([context.resource('subnet', service.parent) ?? []].flat());
}
