import { containsAddress, formatAddress, parseAddress, parseCidr } from '../../src/core/lib/cidr.ts';
import type { KindId, PropsOf } from '../../src/core/kinds/index.ts';
import { propsFor } from '../../src/core/kinds/values.ts';
import {
  emptyDocument,
  type DesignDocument,
  type Link,
  type Resource,
} from '../../src/core/model/designDocument.ts';
import type { Flow, FlowSource } from '../../src/core/net/flow.ts';
import type {
  VectorCluster,
  VectorDesign,
  VectorFirewall,
  VectorFirewallRule,
  VectorFlow,
  VectorGateway,
  VectorRule,
} from './vectorFile.ts';

/** A vector as the engine takes it; ids are the vector's own names. */
export interface Translated {
  readonly document: DesignDocument;
  readonly pins: Readonly<Record<string, string>>;
  readonly flow: Flow;
}

export const clusterId = 'aks';
export const poolId = 'node';

/** The host on premises that the vectors start at. */
const administrator = '192.168.10.5';

const many = (value: string | number | readonly (string | number)[] | undefined): readonly string[] =>
  (value === undefined ? [] : typeof value === 'object' ? value : [value]).map(String);

/** The zone that AKS itself makes for a private cluster, linked to the cluster's network only. */
function isSystemZone({ zones, cluster }: VectorDesign, name: string): boolean {
  const zone = zones?.[name];
  if (zone === undefined || cluster === undefined) return zone === undefined;
  const isOfApiServer = Object.keys(zone.records).every(
    (fqdn) => fqdn.includes('.privatelink.') && fqdn.endsWith('.azmk8s.io'),
  );
  if (!isOfApiServer) return false;
  const [home] = cluster.nodeSubnet.split('/');
  return cluster.api.mode === 'public' || (zone.links.length === 1 && zone.links[0] === home);
}

/** Names of zones: vectors have only keys, so that the names of the records, or of the endpoint of that key, say it. */
function zoneName({ zones, internet }: VectorDesign, key: string): string {
  const [first = internet?.[key]?.fqdn ?? `x.${key}.example`] = Object.keys(zones?.[key]?.records ?? {});
  const suffix = first.split('.').slice(1).join('.');
  const isPublic = Object.values(internet ?? {}).some(({ fqdn }) => fqdn === first);
  return isPublic ? privateLinkZone(suffix) : suffix;
}

function privateLinkZone(publicSuffix: string): string {
  return publicSuffix === 'vault.azure.net'
    ? 'privatelink.vaultcore.azure.net'
    : `privatelink.${publicSuffix}`;
}

class Builder {
  readonly #resources: Record<string, Resource> = {};
  readonly #links: Record<string, Link> = {};
  readonly #pins: Record<string, string> = {};
  readonly #design: VectorDesign;
  readonly #flow: VectorFlow;

  constructor(design: VectorDesign, flow: VectorFlow) {
    this.#design = design;
    this.#flow = flow;
  }

  #add<K extends KindId>(
    kind: K,
    id: string,
    name: string,
    props: Partial<PropsOf<K>>,
    parent?: string,
  ): void {
    this.#resources[id] = {
      kind,
      name,
      position: { x: 0, y: 0 },
      props: propsFor(kind, props),
      ...(parent === undefined ? {} : { parent }),
    };
  }

  #pin(key: string, address: string | null | undefined): void {
    if (typeof address === 'string') this.#pins[key] = address;
  }

  #subnetHolding(address: string): string | undefined {
    const value = parseAddress(address);
    for (const [network, { subnets }] of Object.entries(this.#design.vnets ?? {})) {
      for (const [name, { cidr }] of Object.entries(subnets ?? {})) {
        const range = parseCidr(cidr);
        if (value.ok && range.ok && containsAddress(range.value, value.value)) return `${network}/${name}`;
      }
    }
    return undefined;
  }

  build(): Pick<Translated, 'document' | 'pins'> {
    this.#networks();
    this.#attached();
    for (const [id, firewall] of Object.entries(this.#design.firewalls ?? {})) this.#firewall(id, firewall);
    if (this.#design.cluster !== undefined) this.#cluster(this.#design.cluster);
    this.#services();
    for (const [id, gateway] of Object.entries(this.#design.appgws ?? {})) this.#gateway(id, gateway);
    this.#machines();
    this.#endpointsAndZones();
    this.#sites();
    this.#internet();
    const document = { ...emptyDocument('vector'), resources: this.#resources, links: this.#links };
    return { document, pins: this.#pins };
  }

  #networks(): void {
    for (const [name, { cidr, dns, subnets }] of Object.entries(this.#design.vnets ?? {})) {
      const dnsServers = dns === undefined || dns === 'azure' ? [] : dns;
      const privateDnsZones = Object.entries(this.#design.zones ?? {})
        .filter(([key, zone]) => !isSystemZone(this.#design, key) && zone.links.includes(name))
        .map(([key]) => `zone:${key}`);
      this.#add('virtual-network', `vnet:${name}`, name, { addressSpace: cidr, dnsServers, privateDnsZones });
      for (const [subnetName, subnet] of Object.entries(subnets ?? {})) {
        this.#add(
          'subnet',
          `${name}/${subnetName}`,
          subnetName,
          {
            addressPrefix: subnet.cidr,
            networkSecurityGroup: typeof subnet.nsg === 'string' ? `nsg:${subnet.nsg}` : null,
            routeTable: typeof subnet.rt === 'string' ? `rt:${subnet.rt}` : null,
            natGateway: typeof subnet.nat === 'string' ? subnet.nat : null,
            defaultOutboundAccess: subnet.defaultOutbound ?? false,
            privateEndpointNetworkPolicies: subnet.pePolicies ?? 'Disabled',
            serviceEndpoints: (subnet.serviceEndpoints ?? []).map(serviceEndpointName),
          },
          `vnet:${name}`,
        );
      }
    }
    for (const [name, half] of Object.entries(this.#design.peerings ?? {})) {
      this.#links[name] = {
        kind: 'peering',
        from: `vnet:${half.from}`,
        to: `vnet:${half.to}`,
        props: propsFor('peering', {
          allowVirtualNetworkAccess: half.allowAccess ?? true,
          allowForwardedTraffic: half.allowForwarded ?? false,
          allowGatewayTransit: half.allowGatewayTransit ?? false,
          useRemoteGateways: half.useRemoteGateways ?? false,
        }),
      };
    }
  }

  #attached(): void {
    for (const [name, group] of Object.entries(this.#design.nsgs ?? {})) {
      const rules = (direction: 'Inbound' | 'Outbound', list: readonly VectorRule[] | undefined) =>
        (list ?? []).map(([priority, access, source, destination, ports, protocol]) => ({
          name: `${direction}-${priority}`,
          priority,
          direction,
          access,
          protocol: protocolOf(protocol),
          sourceAddressPrefixes: many(source),
          destinationAddressPrefixes: many(destination),
          destinationPortRanges: many(ports),
        }));
      const securityRules = [...rules('Inbound', group.in), ...rules('Outbound', group.out)];
      this.#add('network-security-group', `nsg:${name}`, name, { securityRules });
    }
    for (const [name, table] of Object.entries(this.#design.routeTables ?? {})) {
      this.#add('route-table', `rt:${name}`, name, {
        bgpRoutePropagation: table.propagate ?? true,
        routes: Object.entries(table.routes ?? {}).map(([route, { prefix, nextHop, ip }]) => ({
          name: route,
          addressPrefix: prefix,
          nextHopType: nextHop,
          nextHop: null,
          nextHopIpAddress: ip ?? '',
        })),
      });
    }
    for (const [name, policy] of Object.entries(this.#design.wafPolicies ?? {})) {
      this.#add('waf-policy', `waf:${name}`, name, {
        mode: policy.mode ?? 'Prevention',
        state: policy.state ?? 'Enabled',
        disabledRuleGroups: policy.disabledGroups ?? [],
        managedRuleSet: policy.managedRules === false ? 'none' : 'Microsoft_DefaultRuleSet 2.2',
        customRules: (policy.custom ?? []).map((rule, index) => ({
          name: rule.name ?? `custom${index}`,
          priority: rule.prio ?? rule.priority ?? index + 1,
          action: actionOf(rule.act ?? rule.action),
          matchVariable: 'RemoteAddr',
          operator: rule.src === undefined ? 'Any' : 'IPMatch',
          values: many(rule.src),
        })),
      });
    }
  }

  #firewall(id: string, firewall: VectorFirewall): void {
    const { dnat = [], network = [], application = [] } = firewall.rules ?? {};
    const policy = (policyId: string, isParent: boolean, basePolicy: string | null): void => {
      const own = (rules: readonly VectorFirewallRule[]) =>
        rules.filter((rule) => (rule.parent ?? false) === isParent);
      this.#add('firewall-policy', policyId, policyId, {
        threatIntelMode: firewall.threatIntel ?? 'Alert',
        dnsProxy: firewall.dnsProxy ?? false,
        snatPrivateRanges: firewall.snatPrivateRanges ?? [],
        basePolicy,
        natRules: own(dnat).map((rule) => ({
          ...collectionOf(rule),
          protocols: ['TCP'],
          sourceAddresses: sourcesOf(rule),
          destinationAddress: many(rule.dst)[0] ?? '',
          destinationPort: Number(many(rule.port)[0] ?? 443),
          translatedService: null,
          translatedAddress: rule.to ?? '',
          translatedPort: Number(rule.toPort ?? many(rule.port)[0] ?? 443),
        })),
        networkRules: own(network).map((rule) => ({
          ...collectionOf(rule),
          action: rule.act ?? 'Allow',
          protocols: rule.proto === undefined ? ['Any'] : many(rule.proto).map(networkProtocol),
          sourceAddresses: sourcesOf(rule),
          destinationAddresses: many(rule.dst).filter((text) => !text.startsWith('fqdn:')),
          destinationFqdns: many(rule.dst)
            .filter((text) => text.startsWith('fqdn:'))
            .map((text) => text.slice('fqdn:'.length)),
          destinationPorts: many(rule.port ?? rule.ports ?? '*'),
        })),
        applicationRules: own(application).map((rule) => ({
          ...collectionOf(rule),
          action: rule.act ?? 'Allow',
          sourceAddresses: sourcesOf(rule),
          protocols: many(rule.ports ?? rule.port ?? [80, 443]).map(
            (port) => `${port === '80' ? 'Http' : 'Https'}:${port}`,
          ),
          targetFqdns: many(rule.fqdns),
          fqdnTags: many(rule.tags),
        })),
      });
    };
    const hasParent = [...dnat, ...network, ...application].some(({ parent }) => parent === true);
    if (hasParent) policy(`policy:${id}:parent`, true, null);
    policy(`policy:${id}`, false, hasParent ? `policy:${id}:parent` : null);
    const publicIps = firewall.publicIps ?? [];
    this.#add(
      'azure-firewall',
      id,
      id,
      {
        firewallPolicy: `policy:${id}`,
        privateIpAddress: firewall.privateIp,
        publicIpAddressCount: Math.max(1, publicIps.length),
        forcedTunnelling: firewall.forcedTunnel ?? false,
      },
      firewall.subnet,
    );
    this.#pin(`${id}/instance`, firewall.instanceIp);
    publicIps.forEach((address, index) => {
      this.#pin(index === 0 ? `${id}/public` : `${id}/public IP ${index + 1}`, address);
    });
  }

  #cluster(cluster: VectorCluster): void {
    const { api } = cluster;
    const name = api.fqdn.split('.')[0] ?? clusterId;
    const apiServerSubnet =
      api.mode === 'vnetIntegration' ? this.#subnetHolding(api.privateIp ?? '') : undefined;
    const ownZone = Object.keys(this.#design.zones ?? {}).find(
      (key) =>
        !isSystemZone(this.#design, key) &&
        zoneName(this.#design, key).startsWith('privatelink.') &&
        zoneName(this.#design, key).endsWith('.azmk8s.io'),
    );
    this.#add('aks-cluster', clusterId, name, {
      ...(ownZone === undefined
        ? {}
        : { privateDnsZone: 'custom' as const, customPrivateDnsZone: `zone:${ownZone}` }),
      apiServerAccess: api.mode,
      publicEndpoint: api.mode === 'vnetIntegration' && typeof api.publicIp === 'string',
      apiServerSubnet: apiServerSubnet ?? null,
      authorizedIpRanges: api.authorized ?? [],
      publicFqdn: api.publicFqdn ?? true,
      networkMode: cluster.cni ?? 'overlay',
      podCidr: cluster.podCidr ?? '10.244.0.0/16',
      outboundType: cluster.outboundType ?? 'loadBalancer',
    });
    this.#add(
      'node-pool',
      poolId,
      'node',
      {
        cluster: clusterId,
        nodePublicIp: typeof cluster.nodePublicIp === 'string',
        allowedHostPorts: many(cluster.allowedHostPorts).map((port) =>
          port.includes('/') ? port : `${port}/tcp`,
        ),
        podSubnet: cluster.podSubnet ?? null,
      },
      cluster.nodeSubnet,
    );
    this.#pin(`${poolId}/node`, cluster.nodeIp);
    this.#pin(`${poolId}/pod`, cluster.podIp);
    this.#pin(`${poolId}/public`, cluster.nodePublicIp);
    this.#pin(`${clusterId}/outbound IP`, cluster.lbOutboundIp);
    this.#pin(`${clusterId}/API server IP`, api.publicIp);
    this.#pin(`${clusterId}/api-server`, api.privateIp);
  }

  /** Ports that the vector calls anywhere: its load balancers have a rule for each port. */
  #ports(): readonly number[] {
    const listeners = Object.values(this.#design.appgws ?? {}).flatMap((gateway) =>
      Object.values(gateway.listeners ?? {}),
    );
    const translated = Object.values(this.#design.firewalls ?? {}).flatMap(({ rules }) => rules?.dnat ?? []);
    const ports = [
      443,
      80,
      this.#flow.port ?? 443,
      ...listeners.map(({ backendPort }) => backendPort ?? 443),
      ...translated.map((rule) => Number(rule.toPort ?? many(rule.port)[0] ?? 443)),
    ];
    return [...new Set(ports)];
  }

  #services(): void {
    const ports = this.#ports().map((port) => ({ port, protocol: 'HTTPS' as const, targetPort: port }));
    for (const [id, balancer] of Object.entries(this.#design.lbs ?? {})) {
      if (balancer === null) continue;
      const isInternal = balancer.type === 'internal';
      this.#add(
        'kubernetes-service',
        id,
        id,
        {
          cluster: clusterId,
          exposure: isInternal ? 'internalLoadBalancer' : 'publicLoadBalancer',
          ingress: balancer.ingress === 'nginx' ? 'nginx' : 'none',
          ports,
          privateIpAddress: isInternal ? balancer.ip : '',
          sourceRanges: balancer.sourceRanges ?? [],
          floatingIp: balancer.floatingIp ?? true,
          probePort: balancer.probePort ?? 0,
        },
        isInternal ? this.#subnetHolding(balancer.ip) : this.#design.cluster?.nodeSubnet,
      );
      if (!isInternal) this.#pin(`${id}/public`, balancer.ip);
    }
  }

  #gateway(id: string, gateway: VectorGateway): void {
    const policy = (name: string | null | undefined): string | null =>
      typeof name === 'string' ? `waf:${name}` : null;
    const serviceAt = (address: string | undefined): string | null =>
      Object.entries(this.#design.lbs ?? {}).find(([, { ip }]) => ip === address)?.[0] ?? null;
    this.#add(
      'application-gateway',
      id,
      id,
      {
        skuTier: gateway.sku ?? 'WAF_v2',
        wafPolicy: policy(gateway.waf),
        publicFrontend: typeof gateway.publicIp === 'string',
        privateIpAddress: gateway.privateIp ?? '',
        networkIsolation: gateway.networkIsolation ?? false,
        listeners: Object.entries(gateway.listeners ?? {}).map(([name, listener]) => ({
          name,
          frontend: listener.frontend ?? 'public',
          protocol: listener.port === 80 ? 'Http' : 'Https',
          port: listener.port ?? 443,
          hostName: listener.host ?? '',
          redirectToHttps: false,
          wafPolicy: policy(listener.waf),
          backend: serviceAt(listener.backend),
          backendPort: listener.backendPort ?? 443,
          backendProtocol: 'Https',
        })),
      },
      gateway.subnet,
    );
    this.#pin(`${id}/instance`, gateway.instanceIp);
    this.#pin(`${id}/public`, gateway.publicIp);
  }

  #machines(): void {
    for (const [id, machine] of Object.entries(this.#design.vms ?? {})) {
      if (machine === null) continue;
      const { subnet, ip, publicIp, ipForwarding = false, nsg } = machine;
      const publicIpAddress = typeof publicIp === 'string' ? `pip:${id}` : null;
      const networkSecurityGroup = typeof nsg === 'string' ? `nsg:${nsg}` : null;
      const props = { privateIpAddress: ip, publicIpAddress, networkSecurityGroup, ipForwarding };
      this.#add('virtual-machine', id, id, props, subnet);
      if (publicIpAddress !== null) this.#add('public-ip', publicIpAddress, publicIpAddress, {});
      this.#pin(`pip:${id}/public`, publicIp);
    }
    for (const [id, { ip, ips }] of Object.entries(this.#design.nats ?? {})) {
      const addresses = ips ?? (ip === undefined ? [] : [ip]);
      this.#add('nat-gateway', id, id, { publicIpAddressCount: Math.max(1, addresses.length) });
      addresses.forEach((address, index) => {
        this.#pin(index === 0 ? `${id}/public` : `${id}/public IP ${index + 1}`, address);
      });
    }
  }

  #endpointsAndZones(): void {
    for (const [id, endpoint] of Object.entries(this.#design.privateEndpoints ?? {})) {
      if (endpoint === null) continue;
      this.#add('private-endpoint', id, id, { privateIpAddress: endpoint.ip }, endpoint.subnet);
    }
    for (const [key, { records }] of Object.entries(this.#design.zones ?? {})) {
      if (isSystemZone(this.#design, key)) continue;
      const rows = Object.entries(records).map(([fqdn, address]) => ({
        name: fqdn.split('.')[0] ?? '',
        address,
      }));
      this.#add('private-dns-zone', `zone:${key}`, zoneName(this.#design, key), { records: rows });
    }
  }

  /** One site behind each gateway; administrators stand at the first one. */
  #sites(): void {
    const { dns } = this.#design.onprem ?? {};
    const forwarder = `vnet:${(dns ?? '').replace(/^via:/, '')}`;
    const dnsForwarder = forwarder in this.#resources ? forwarder : null;
    const host = this.#flow.from.startsWith('onprem:') ? this.#flow.from : 'onprem:host';
    const gateways = Object.entries(this.#design.gateways ?? {});
    const site = (id: string, addressSpace: readonly string[]): void => {
      this.#add('on-premises', id, id, { addressSpace, dnsForwarder });
    };
    gateways.forEach(([id, gateway], index) => {
      if (gateway === null) return;
      const siteId = index === 0 ? host : `onprem:${id}`;
      site(siteId, gateway.prefixes ?? gateway.onPremPrefixes ?? []);
      this.#add('virtual-network-gateway', id, id, { sites: [siteId] }, this.#gatewaySubnet(gateway.vnet));
    });
    if (!(host in this.#resources)) site(host, ['192.168.0.0/16']);
    this.#pin(`${host}/host`, administrator);
  }

  /** The subnet that a gateway needs; a vector may leave it out. */
  #gatewaySubnet(network: string): string {
    const id = `${network}/GatewaySubnet`;
    if (id in this.#resources) return id;
    const range = parseCidr(this.#design.vnets?.[network]?.cidr[0] ?? '');
    const addressPrefix = range.ok ? `${formatAddress(range.value.end - 31)}/27` : '';
    this.#add('subnet', id, 'GatewaySubnet', { addressPrefix }, `vnet:${network}`);
    return id;
  }

  #internet(): void {
    this.#add('internet', 'internet', 'Internet', {
      endpoints: Object.entries(this.#design.internet ?? {}).map(([name, endpoint]) => ({
        name,
        address: endpoint.ip,
        fqdn: endpoint.fqdn ?? '',
        serviceTags: endpoint.tags ?? [],
        serviceTagsUnknown: endpoint.tagsUnknown ?? false,
        malicious: endpoint.malicious ?? false,
      })),
    });
  }
}

function serviceEndpointName(tag: string): string {
  return tag === 'AzureKeyVault'
    ? 'Microsoft.KeyVault'
    : tag.includes('.')
      ? tag
      : `Microsoft.${tag.replace(/^Azure/, '')}`;
}

function protocolOf(text: string | undefined): '*' | 'Tcp' | 'Udp' | 'Icmp' {
  const name = text?.toLowerCase();
  return name === 'tcp' ? 'Tcp' : name === 'udp' ? 'Udp' : name === 'icmp' ? 'Icmp' : '*';
}

function networkProtocol(text: string): 'TCP' | 'UDP' | 'ICMP' | 'Any' {
  const name = text.toUpperCase();
  return name === 'TCP' || name === 'UDP' || name === 'ICMP' ? name : 'Any';
}

function actionOf(text: string | undefined): 'Allow' | 'Block' | 'Log' {
  return text === 'Allow' || text === 'Log' ? text : 'Block';
}

function collectionOf({ name, rcg, prio }: VectorFirewallRule) {
  return { name, groupPriority: rcg ?? 200, priority: prio ?? 200 };
}

function sourcesOf({ src }: VectorFirewallRule): readonly string[] {
  return src === undefined ? ['*'] : many(src);
}

function sourceOf(from: string): FlowSource {
  if (from === 'pod') return { type: 'pod', pool: poolId };
  if (from === 'node') return { type: 'node', pool: poolId };
  const [type = '', name = ''] = from.split(':');
  return type === 'internet'
    ? { type: 'internet', endpoint: name }
    : { type: 'resource', id: type === 'onprem' ? from : name };
}

function flowOf(flow: VectorFlow, design: VectorDesign): Flow {
  const from = sourceOf(flow.from);
  const base = {
    from,
    protocol: flow.proto ?? ('TCP' as const),
    port: flow.port ?? 443,
    payload: flow.payload ?? ('benign' as const),
    ...(flow.sni === undefined ? {} : { serverName: flow.sni }),
  };
  if (flow.to.startsWith('fqdn:'))
    return { ...base, to: { type: 'name', fqdn: flow.to.slice('fqdn:'.length) } };
  if (flow.to !== 'api') return { ...base, to: { type: 'address', address: flow.to } };
  const isPublic = flow.name === 'public' || (flow.name === undefined && from.type === 'internet');
  const to = {
    type: 'api-server',
    cluster: clusterId,
    by: isPublic ? 'public-name' : 'private-name',
  } as const;
  const fqdn = design.cluster?.api.fqdn;
  return { ...base, to, ...(flow.name === 'fqdn' && fqdn !== undefined ? { serverName: fqdn } : {}) };
}

/** The document, pinned addresses and flow of a vector. */
export function translate(design: VectorDesign, flow: VectorFlow): Translated {
  return { ...new Builder(design, flow).build(), flow: flowOf(flow, design) };
}
