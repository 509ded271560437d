import {
  clusterId,
  many,
  podsBehindGateway,
  poolId,
  subnetHolding,
  type DocumentBuilder,
} from './documentBuilder.ts';
import type { VectorCluster, VectorLoadBalancer } from './vectorDesign.ts';
import { isZoneOfApiServer } from './zones.ts';

/** Both managed NAT gateways are one to packets. */
function outboundTypeOf({ outboundType = 'loadBalancer' }: VectorCluster) {
  return outboundType === 'managedNATGatewayV2' ? 'managedNATGateway' : outboundType;
}

export function addCluster(builder: DocumentBuilder, cluster: VectorCluster): void {
  const { api } = cluster;
  const name = api.fqdn.split('.')[0] ?? clusterId;
  const apiServerSubnet =
    api.mode === 'vnetIntegration' ? subnetHolding(builder.design, api.privateIp ?? '') : undefined;
  const ownZone = Object.keys(builder.design.zones ?? {}).find((key) =>
    isZoneOfApiServer(builder.design, key),
  );
  builder.add('aks-cluster', clusterId, name, {
    ...(ownZone === undefined
      ? {}
      : { privateDnsZone: 'custom' as const, customPrivateDnsZone: `zone:${ownZone}` }),
    apiServerAccess: api.mode,
    publicEndpoint: api.mode === 'vnetIntegration' && api.publicIp !== undefined,
    apiServerSubnet: apiServerSubnet ?? null,
    authorizedIpRanges: api.authorized ?? [],
    publicFqdn: api.publicFqdn ?? true,
    networkMode: cluster.cni ?? 'overlay',
    podCidr: cluster.podCidr ?? '10.244.0.0/16',
    outboundType: outboundTypeOf(cluster),
  });
  builder.add(
    'node-pool',
    poolId,
    'node',
    {
      cluster: clusterId,
      nodePublicIp: cluster.nodePublicIp !== undefined,
      allowedHostPorts: many(cluster.allowedHostPorts).map((port) =>
        port.includes('/') ? port : `${port}/tcp`,
      ),
      podSubnet: cluster.podSubnet ?? null,
    },
    cluster.nodeSubnet,
  );
  builder.pin(`${poolId}/node`, cluster.nodeIp);
  builder.pin(`${poolId}/pod`, cluster.podIp);
  builder.pin(`${poolId}/public`, cluster.nodePublicIp);
  builder.pin(`${clusterId}/outbound IP`, cluster.lbOutboundIp);
  builder.pin(`${clusterId}/API server IP`, api.publicIp);
  builder.pin(`${clusterId}/api-server`, api.privateIp);
}

/** Ports that the vector calls anywhere: its load balancers have a rule for each port. */
function portsOf(builder: DocumentBuilder): readonly number[] {
  const listeners = Object.values(builder.design.appgws ?? {}).flatMap((gateway) =>
    Object.values(gateway.listeners ?? {}),
  );
  const translated = Object.values(builder.design.firewalls ?? {}).flatMap(
    (firewall) => firewall.rules?.dnat ?? [],
  );
  const ports = [
    443,
    80,
    builder.flow.port ?? 443,
    ...listeners.map(({ backendPort }) => backendPort ?? 443),
    ...translated.map((rule) => Number(rule.toPort ?? many(rule.port)[0] ?? 443)),
  ];
  return [...new Set(ports)];
}

/** A load balancer in front of appliances, which a design has no kind for: it is an address that nobody drew. */
function isOfMachines({ backend }: VectorLoadBalancer): boolean {
  return backend !== undefined && !many(backend).includes('nodes');
}

export function addServices(builder: DocumentBuilder): void {
  const ports = portsOf(builder).map((port) => ({ port, protocol: 'HTTPS' as const, targetPort: port }));
  for (const [id, balancer] of Object.entries(builder.design.lbs ?? {})) {
    if (isOfMachines(balancer)) continue;
    const isInternal = balancer.type === 'internal';
    builder.add(
      'kubernetes-service',
      id,
      id,
      {
        cluster: clusterId,
        exposure: isInternal ? 'internalLoadBalancer' : 'publicLoadBalancer',
        ingress: balancer.ingress === undefined ? 'none' : 'nginx',
        ports,
        privateIpAddress: isInternal ? balancer.ip : '',
        sourceRanges: balancer.sourceRanges ?? [],
        floatingIp: balancer.floatingIp ?? true,
        probePort: balancer.probePort ?? 0,
      },
      isInternal ? subnetHolding(builder.design, balancer.ip) : builder.design.cluster?.nodeSubnet,
    );
    if (!isInternal) builder.pin(`${id}/public`, balancer.ip);
  }
  const { cluster, appgws } = builder.design;
  const listeners = Object.values(appgws ?? {}).flatMap((gateway) => Object.values(gateway.listeners ?? {}));
  if (cluster !== undefined && listeners.some(({ backend }) => backend === cluster.podIp)) {
    const [applicationGateway = null] = Object.keys(appgws ?? {});
    const props = { cluster: clusterId, exposure: 'gateway' as const, applicationGateway, ports };
    builder.add('kubernetes-service', podsBehindGateway, podsBehindGateway, props, cluster.nodeSubnet);
  }
}
