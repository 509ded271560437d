import { emptyDocument, type DesignDocument, type Props, type Resource } from '../model/designDocument.ts';

/** Resources of a test's design: id, which is its name as well -> kind, props, parent. */
export type Drawn = Readonly<Record<string, readonly [kind: string, props: Props, parent?: string]>>;

/** One half of a peering. */
export const peering = (from: string, to: string, allowForwardedTraffic: boolean) => ({
  kind: 'peering',
  from,
  to,
  props: { allowForwardedTraffic },
});

/** A design without positions, as the engine needs it. */
export function design(drawn: Drawn, links: DesignDocument['links'] = {}): DesignDocument {
  const resources = Object.entries(drawn).map(([id, [kind, props, parent]]): [string, Resource] => [
    id,
    { kind, name: id, position: { x: 0, y: 0 }, props, ...(parent === undefined ? {} : { parent }) },
  ]);
  return { ...emptyDocument('situation'), resources: Object.fromEntries(resources), links };
}

/** What every filter rule of a firewall policy says of itself. */
export const filter = { groupPriority: 200, priority: 200, action: 'Allow', sourceAddresses: ['*'] };

const defaultByFirewall = {
  name: 'default',
  addressPrefix: '0.0.0.0/0',
  nextHopType: 'VirtualAppliance',
  nextHop: 'afw',
  nextHopIpAddress: '',
};

/** A hub with a firewall that knows the names of AKS, and a spoke whose nodes leave through it. */
export const hubAndSpoke = {
  hub: ['virtual-network', { addressSpace: ['10.0.0.0/16'] }],
  AzureFirewallSubnet: ['subnet', { addressPrefix: '10.0.1.0/26' }, 'hub'],
  afw: ['azure-firewall', { firewallPolicy: 'policy' }, 'AzureFirewallSubnet'],
  policy: [
    'firewall-policy',
    {
      applicationRules: [
        {
          ...filter,
          name: 'aks',
          protocols: ['Https:443'],
          targetFqdns: [],
          fqdnTags: ['AzureKubernetesService'],
        },
      ],
    },
  ],
  rt: ['route-table', { routes: [defaultByFirewall] }],
  spoke: ['virtual-network', { addressSpace: ['10.1.0.0/16'] }],
  nodes: ['subnet', { addressPrefix: '10.1.0.0/22', routeTable: 'rt' }, 'spoke'],
  aks: ['aks-cluster', { outboundType: 'userDefinedRouting', apiServerAccess: 'privateLink' }],
  pool: ['node-pool', { cluster: 'aks' }, 'nodes'],
} as const satisfies Drawn;

export const spokePeerings = { a: peering('spoke', 'hub', true), b: peering('hub', 'spoke', true) };
