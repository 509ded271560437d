import { propsFor } from '../../src/core/kinds/contract/values.ts';
import { many, type DocumentBuilder } from './documentBuilder.ts';
import type { VectorCustomRule, VectorRule, VectorWafPolicy } from './vectorDesign.ts';
import { isSystemZone } from './zones.ts';

/** Virtual networks, their subnets and peerings. */
export function addNetworks(builder: DocumentBuilder): void {
  for (const [name, { cidr, dns, subnets }] of Object.entries(builder.design.vnets ?? {})) {
    const dnsServers = dns === undefined || dns === 'azure' ? [] : dns;
    const privateDnsZones = Object.entries(builder.design.zones ?? {})
      .filter(([key, zone]) => !isSystemZone(builder.design, key) && (zone.links ?? []).includes(name))
      .map(([key]) => `zone:${key}`);
    builder.add('virtual-network', `vnet:${name}`, name, { addressSpace: cidr, dnsServers, privateDnsZones });
    for (const [subnetName, subnet] of Object.entries(subnets ?? {})) {
      builder.add(
        'subnet',
        `${name}/${subnetName}`,
        subnetName,
        {
          addressPrefix: subnet.cidr,
          networkSecurityGroup: subnet.nsg === undefined ? null : `nsg:${subnet.nsg}`,
          routeTable: subnet.rt === undefined ? null : `rt:${subnet.rt}`,
          natGateway: subnet.nat ?? null,
          defaultOutboundAccess: subnet.defaultOutbound ?? false,
          privateEndpointNetworkPolicies: subnet.pePolicies ?? 'Disabled',
          serviceEndpoints: (subnet.serviceEndpoints ?? []).map(serviceEndpointName),
        },
        `vnet:${name}`,
      );
    }
  }
  for (const [name, half] of Object.entries(builder.design.peerings ?? {})) {
    builder.link(name, {
      kind: 'peering',
      from: `vnet:${half.from}`,
      to: `vnet:${half.to}`,
      props: propsFor('peering', {
        allowVirtualNetworkAccess: half.allowAccess ?? true,
        allowForwardedTraffic: half.allowForwarded ?? false,
        allowGatewayTransit: half.allowGatewayTransit ?? false,
        useRemoteGateways: half.useRemoteGateways ?? false,
      }),
    });
  }
}

/** What subnets and gateways refer to: security groups, route tables, WAF policies. */
export function addAttached(builder: DocumentBuilder): void {
  for (const [name, group] of Object.entries(builder.design.nsgs ?? {})) {
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
    builder.add('network-security-group', `nsg:${name}`, name, { securityRules });
  }
  for (const [name, table] of Object.entries(builder.design.routeTables ?? {})) {
    builder.add('route-table', `rt:${name}`, name, {
      bgpRoutePropagation: table.propagate ?? table.propagateGatewayRoutes ?? true,
      routes: Object.entries(table.routes ?? {}).map(([route, { prefix, serviceTag, nextHop, ip }]) => ({
        name: route,
        addressPrefix: prefix ?? serviceTag ?? '',
        nextHopType: nextHop,
        nextHop: null,
        nextHopIpAddress: ip ?? '',
      })),
    });
  }
  for (const [name, policy] of Object.entries(builder.design.wafPolicies ?? {})) {
    builder.add('waf-policy', `waf:${name}`, name, {
      mode: policy.mode ?? 'Prevention',
      state: policy.state ?? 'Enabled',
      disabledRuleGroups: policy.disabledGroups ?? [],
      managedRuleSet: hasManagedRules(policy) ? 'Microsoft_DefaultRuleSet 2.2' : 'none',
      customRules: (policy.custom ?? []).map(customRule),
    });
  }
}

function hasManagedRules({ managedRules = true }: VectorWafPolicy): boolean {
  return Array.isArray(managedRules)
    ? managedRules.length > 0
    : managedRules !== false && managedRules !== 'none';
}

function customRule(rule: NonNullable<VectorWafPolicy['custom']>[number], index: number) {
  const isList = 'length' in rule;
  const { name, prio, priority, act, action, src }: VectorCustomRule = isList
    ? { prio: rule[0], act: rule[1], ...(rule[2] === undefined ? {} : { src: rule[2] }) }
    : rule;
  return {
    name: name ?? `custom${index}`,
    priority: prio ?? priority ?? index + 1,
    action: actionOf(act ?? action),
    matchVariable: 'RemoteAddr' as const,
    operator: src === undefined ? ('Any' as const) : ('IPMatch' as const),
    values: many(src),
  };
}

/** A service endpoint by its own name, or by the service tag of what it leads to, of one region or of all. */
function serviceEndpointName(text: string): string {
  if (text.startsWith('Microsoft.')) return text;
  const [tag = ''] = text.split('.');
  return tag === 'AzureKeyVault' ? 'Microsoft.KeyVault' : `Microsoft.${tag.replace(/^Azure/, '')}`;
}

function protocolOf(text: string | undefined): '*' | 'Tcp' | 'Udp' | 'Icmp' {
  const name = text?.toLowerCase();
  return name === 'tcp' ? 'Tcp' : name === 'udp' ? 'Udp' : name === 'icmp' ? 'Icmp' : '*';
}

function actionOf(text: string | undefined): 'Allow' | 'Block' | 'Log' {
  return text === 'Allow' || text === 'Log' ? text : 'Block';
}
