import type { JsonValue } from '../../src/core/lib/canonicalJson.ts';

/** Keys that a part of a vector may have; `'*'` stands for any name, `'[]'` for the entries of a list, `true` for any value. */
type Shape = true | { readonly [key: string]: Shape };

const keys = (...names: readonly string[]): Readonly<Record<string, true>> =>
  Object.fromEntries(names.map((name) => [name, true]));

const listener = keys('frontend', 'port', 'host', 'waf', 'backend', 'backendPort');

const rules: Shape = {
  '[]': {
    ...keys('name', 'act', 'parent', 'rcg', 'prio', 'src', 'dst', 'port', 'ports', 'proto', 'fqdns', 'tags'),
    ...keys('to', 'toPort'),
  },
};

/** What `translate` reads of a design, and what the notation has although nothing follows from it. */
const designShape: Shape = {
  vnets: {
    '*': {
      ...keys('cidr', 'dns'),
      subnets: {
        '*': keys(
          'cidr',
          'nsg',
          'rt',
          'nat',
          'serviceEndpoints',
          'defaultOutbound',
          'pePolicies',
          'delegation',
        ),
      },
    },
  },
  peerings: {
    '*': keys('from', 'to', 'allowAccess', 'allowForwarded', 'useRemoteGateways', 'allowGatewayTransit'),
  },
  nsgs: { '*': keys('in', 'out') },
  routeTables: {
    '*': {
      ...keys('propagate', 'propagateGatewayRoutes'),
      routes: { '*': keys('prefix', 'serviceTag', 'nextHop', 'ip') },
    },
  },
  firewalls: {
    '*': {
      ...keys('subnet', 'privateIp', 'instanceIp', 'publicIps', 'dnsProxy', 'threatIntel'),
      ...keys('snatPrivateRanges', 'forcedTunnel'),
      rules: { dnat: rules, network: rules, application: rules },
    },
  },
  appgws: {
    '*': {
      ...keys('subnet', 'publicIp', 'privateIp', 'instanceIp', 'sku', 'networkIsolation', 'waf'),
      listeners: { '*': listener },
    },
  },
  wafPolicies: { '*': keys('mode', 'state', 'disabledGroups', 'managedRules', 'custom') },
  lbs: { '*': keys('type', 'ip', 'ingress', 'floatingIp', 'sourceRanges', 'probePort', 'backend') },
  cluster: {
    ...keys(
      'nodeSubnet',
      'nodeIp',
      'nodePublicIp',
      'allowedHostPorts',
      'podIp',
      'podCidr',
      'podSubnet',
      'cni',
    ),
    ...keys('outboundType', 'lbOutboundIp'),
    api: keys('mode', 'publicIp', 'privateIp', 'fqdn', 'privateFqdn', 'publicFqdn', 'authorized'),
  },
  zones: { '*': { ...keys('links', 'resolutionPolicy'), records: true } },
  internet: { '*': keys('ip', 'fqdn', 'tags', 'tagsUnknown', 'malicious', 'hasPE') },
  nats: { '*': keys('ip', 'ips') },
  vms: { '*': keys('subnet', 'ip', 'publicIp', 'ipForwarding', 'nsg') },
  privateEndpoints: { '*': keys('subnet', 'ip', 'target') },
  gateways: { '*': keys('vnet', 'type', 'prefixes', 'onPremPrefixes') },
  onprem: keys('dns'),
};

const flowShape: Shape = {
  ...keys('from', 'to', 'port', 'proto', 'payload', 'name', 'sni', 'fqdn', 'hostNetwork'),
  http: keys('host', 'payload'),
};

function beyond(value: JsonValue | undefined, shape: Shape, path: string): readonly string[] {
  if (shape === true || value === undefined) return [];
  const items = shape['[]'];
  if (Array.isArray(value) && items !== undefined) {
    return value.flatMap((item: JsonValue, index) => beyond(item, items, `${path}.${index}`));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [`${path} is not what was expected there`];
  }
  return Object.entries(value).flatMap(([key, child]) => {
    const inner = shape[key] ?? shape['*'];
    const at = path === '' ? key : `${path}.${key}`;
    return inner === undefined ? [`${at} is not known and left out`] : beyond(child, inner, at);
  });
}

/** What a vector says and `translate` does not understand, in words. */
export function unknownKeys(design: JsonValue, flow: JsonValue): readonly string[] {
  return [...beyond(design, designShape, ''), ...beyond(flow, flowShape, '').map((text) => `flow: ${text}`)];
}
