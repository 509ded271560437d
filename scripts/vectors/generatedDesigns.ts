import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { translate } from './translate.ts';
import { readVectors } from './vectorFile.ts';
import type { DesignDocument } from '../../src/core/model/designDocument.ts';
import { setLinkProps, setProps } from '../../src/core/model/edits.ts';
import type { Flow, FlowSource, FlowTarget } from '../../src/core/net/flow.ts';

const base = readFileSync(
  new URL('../../src/core/reach/fixtures/packet-path-vectors.yaml', import.meta.url),
  'utf8',
);
const more = readFileSync(
  new URL('../../src/core/reach/fixtures/more-vectors.yaml', import.meta.url),
  'utf8',
);
const documents = [...readVectors(base), ...readVectors(more, base)].map(
  ({ design, flow }) => translate(design, flow).document,
);

const prefixes = [
  '*',
  'Internet',
  'VirtualNetwork',
  'AzureCloud',
  '10.0.0.0/8',
  '10.1.0.0/22',
  '203.0.113.66',
];
const securityRule = fc.record({
  name: fc.constantFrom('a', 'b'),
  priority: fc.integer({ min: 100, max: 4096 }),
  direction: fc.constantFrom('Inbound', 'Outbound'),
  access: fc.constantFrom('Allow', 'Deny'),
  protocol: fc.constantFrom('*', 'Tcp'),
  sourceAddressPrefixes: fc.constantFrom(...prefixes).map((prefix) => [prefix]),
  destinationAddressPrefixes: fc.constantFrom(...prefixes).map((prefix) => [prefix]),
  destinationPortRanges: fc.constantFrom('*', '443', '30000-32767').map((port) => [port]),
});
const route = fc.record({
  name: fc.constantFrom('x', 'y'),
  addressPrefix: fc.constantFrom('0.0.0.0/0', '10.0.0.0/8', '10.1.0.0/16', '203.0.113.0/24', 'AzureCloud'),
  nextHopType: fc.constantFrom('VirtualAppliance', 'Internet', 'None', 'VnetLocal', 'VirtualNetworkGateway'),
  nextHop: fc.constant(null),
  nextHopIpAddress: fc.constantFrom('', '10.0.1.4', '10.1.0.5', '10.1.9.9', '10.9.0.4'),
});
const outboundType = fc.constantFrom('loadBalancer', 'userDefinedRouting', 'none', 'block');

const filterRule = fc.record({
  groupPriority: fc.constantFrom(100, 200, 300),
  priority: fc.constantFrom(100, 200, 300),
  action: fc.constantFrom('Allow', 'Deny'),
  sourceAddresses: fc.constantFrom('*', '10.1.0.0/22', '10.0.0.0/8').map((prefix) => [prefix]),
});
const networkRule = fc.tuple(
  filterRule,
  fc.record({
    name: fc.constantFrom('n1', 'n2'),
    protocols: fc.constant(['Any']),
    destinationAddresses: fc
      .constantFrom('*', '203.0.113.0/24', '10.0.0.0/8', 'AzureCloud', 'Storage')
      .map((x) => [x]),
    destinationFqdns: fc.constant<string[]>([]),
    destinationPorts: fc.constantFrom('*', '443').map((port) => [port]),
  }),
);
const applicationRule = fc.tuple(
  filterRule,
  fc.record({
    name: fc.constantFrom('a1', 'a2'),
    protocols: fc.constant(['Https:443']),
    targetFqdns: fc.constantFrom('*', 'mcr.microsoft.com', '*.evil.example').map((name) => [name]),
    fqdnTags: fc.constantFrom<string[]>([], ['AzureKubernetesService']),
  }),
);
const joined = ([common, own]: readonly [object, object]) =>
  ({ ...common, ...own }) as Readonly<Record<string, string | number | string[]>>;

type Rows = readonly Readonly<Record<string, string | number | string[] | null>>[];

interface Change {
  readonly rules: Rows;
  readonly routes: Rows;
  readonly outboundType: string;
  readonly network: Rows;
  readonly application: Rows;
  readonly allowForwardedTraffic: boolean;
  readonly privateEndpointNetworkPolicies: string;
}

/** A design of the vectors with other rules, routes, flags and a way out of its own. */
function changed(document: DesignDocument, change: Change): DesignDocument {
  const byKind: Readonly<Record<string, Parameters<typeof setProps>[1]>> = {
    'network-security-group': { securityRules: change.rules },
    'route-table': { routes: change.routes },
    'aks-cluster': { outboundType: change.outboundType },
    'firewall-policy': { networkRules: change.network, applicationRules: change.application },
    subnet: { privateEndpointNetworkPolicies: change.privateEndpointNetworkPolicies },
  };
  const withResources = Object.entries(document.resources).reduce((current, [id, { kind }]) => {
    const props = byKind[kind];
    return props === undefined ? current : setProps(id, props)(current);
  }, document);
  return Object.keys(document.links).reduce(
    (current, id) => setLinkProps(id, { allowForwardedTraffic: change.allowForwardedTraffic })(current),
    withResources,
  );
}

/** Designs of the vectors, changed in everything that decides on packets. */
export const designs = fc
  .record({
    start: fc.constantFrom(...documents),
    rules: fc.array(securityRule, { maxLength: 4 }),
    routes: fc.array(route, { maxLength: 3 }),
    outboundType,
    network: fc.array(networkRule.map(joined), { maxLength: 2 }),
    application: fc.array(applicationRule.map(joined), { maxLength: 2 }),
    allowForwardedTraffic: fc.boolean(),
    privateEndpointNetworkPolicies: fc.constantFrom('Disabled', 'Enabled', 'RouteTableEnabled'),
  })
  .map(({ start, ...change }) => changed(start, change));

const sourcesOf: Readonly<Record<string, (id: string) => readonly FlowSource[]>> = {
  'node-pool': (pool) => [
    { type: 'pod', pool },
    { type: 'node', pool },
  ],
  'virtual-machine': (id) => [{ type: 'resource', id }],
  'on-premises': (id) => [{ type: 'resource', id }],
};

const targetKinds = [
  'virtual-machine',
  'private-endpoint',
  'kubernetes-service',
  'on-premises',
  'application-gateway',
];

/** Flows from everything that sends to everything that is reached. */
export function flowsOf({ resources }: DesignDocument): readonly Flow[] {
  const entries = Object.entries(resources);
  const sources: readonly FlowSource[] = [
    { type: 'internet', endpoint: 'client' },
    ...entries.flatMap(([id, { kind }]) => sourcesOf[kind]?.(id) ?? []),
  ];
  const targets: readonly FlowTarget[] = [
    { type: 'address', address: '203.0.113.66' },
    { type: 'name', fqdn: 'mcr.microsoft.com' },
    { type: 'name', fqdn: 'myacr.azurecr.io' },
    ...entries.flatMap(([id, { kind }]): readonly FlowTarget[] => [
      ...(kind === 'aks-cluster' ? [{ type: 'api-server', cluster: id, by: 'private-name' } as const] : []),
      ...(targetKinds.includes(kind) ? [{ type: 'resource', id } as const] : []),
    ]),
  ];
  return sources.flatMap((from) =>
    targets.map((to): Flow => ({ from, to, protocol: 'TCP', port: 443, payload: 'benign' })),
  );
}
