import {
  emptyDocument,
  type DesignDocument,
  type Props,
  type Resource,
} from '../src/core/model/designDocument.ts';

const perSpoke = 24;
const inHub = 8;

const rule = (name: string, priority: number, access: string, source: string, ports: string) => ({
  name,
  priority,
  direction: 'Inbound',
  access,
  protocol: '*',
  sourceAddressPrefixes: [source],
  destinationAddressPrefixes: ['*'],
  destinationPortRanges: [ports],
});

const closedSubnet = (addressPrefix: string, networkSecurityGroup: string): Props => ({
  addressPrefix,
  networkSecurityGroup,
});

/** A hub with a firewall and as many spokes with a cluster, a gateway and a jump box as make about that many resources. */
export function grownDesign(resources: number): DesignDocument {
  const drawn: Record<string, Resource> = {};
  const links: Record<string, DesignDocument['links'][string]> = {};
  const add = (id: string, kind: string, props: Props, parent?: string): void => {
    const place = parent === undefined ? {} : { parent };
    drawn[id] = { kind, name: id, position: { x: 0, y: 0 }, props, ...place };
  };
  add('hub', 'virtual-network', { addressSpace: ['10.0.0.0/16'] });
  add('fw-subnet', 'subnet', { addressPrefix: '10.0.1.0/26' }, 'hub');
  add('gw-subnet', 'subnet', { addressPrefix: '10.0.2.0/27' }, 'hub');
  add('site', 'on-premises', {});
  add('gateway', 'virtual-network-gateway', { sites: ['site'] }, 'gw-subnet');
  add('policy', 'firewall-policy', {
    applicationRules: [
      {
        name: 'aks',
        groupPriority: 200,
        priority: 200,
        action: 'Allow',
        sourceAddresses: ['10.0.0.0/8'],
        protocols: ['Https:443'],
        targetFqdns: [],
        fqdnTags: ['AzureKubernetesService'],
      },
    ],
  });
  add('firewall', 'azure-firewall', { firewallPolicy: 'policy' }, 'fw-subnet');
  add('waf', 'waf-policy', {});
  const routes = [
    {
      name: 'default',
      addressPrefix: '0.0.0.0/0',
      nextHopType: 'VirtualAppliance',
      nextHop: 'firewall',
      nextHopIpAddress: '',
    },
  ];
  const spokes = Math.max(1, Math.round((resources - inHub) / perSpoke));
  for (let n = 1; n <= spokes; n += 1) {
    const net = `10.${n}`;
    const id = (name: string): string => `${name}${n}`;
    add(id('spoke'), 'virtual-network', { addressSpace: [`${net}.0.0/16`] });
    add(id('rt'), 'route-table', { routes });
    add(id('nsg'), 'network-security-group', {
      securityRules: [
        rule('https', 100, 'Allow', 'Internet', '443'),
        rule('manager', 110, 'Allow', 'GatewayManager', '65200-65535'),
        rule('probes', 120, 'Allow', 'AzureLoadBalancer', '*'),
        rule('rest', 4096, 'Deny', '*', '*'),
      ],
    });
    const nodes = { addressPrefix: `${net}.0.0/22`, routeTable: id('rt') };
    add(id('nodes'), 'subnet', nodes, id('spoke'));
    add(
      id('agw-subnet'),
      'subnet',
      { addressPrefix: `${net}.5.0/24`, networkSecurityGroup: id('nsg') },
      id('spoke'),
    );
    add(id('ops'), 'subnet', closedSubnet(`${net}.6.0/27`, id('ops-group')), id('spoke'));
    add(id('aks'), 'aks-cluster', { apiServerAccess: 'privateLink', outboundType: 'userDefinedRouting' });
    add(id('system'), 'node-pool', { cluster: id('aks'), onlyCriticalAddons: true }, id('nodes'));
    add(id('user'), 'node-pool', { cluster: id('aks') }, id('nodes'));
    add(
      id('shop'),
      'kubernetes-service',
      {
        cluster: id('aks'),
        exposure: 'internalLoadBalancer',
        ingress: 'nginx',
        ports: [{ port: 443, protocol: 'HTTPS', targetPort: 8443 }],
      },
      id('nodes'),
    );
    add(
      id('agw'),
      'application-gateway',
      {
        wafPolicy: 'waf',
        listeners: [
          {
            name: 'https',
            frontend: 'public',
            protocol: 'Https',
            port: 443,
            hostName: '',
            redirectToHttps: false,
            wafPolicy: null,
            backend: id('shop'),
            backendPort: 443,
            backendProtocol: 'Https',
          },
        ],
      },
      id('agw-subnet'),
    );
    for (const name of ['ops', 'endpoints', 'data', 'build']) {
      add(id(`${name}-group`), 'network-security-group', { securityRules: [] });
    }
    add(id('endpoints'), 'subnet', closedSubnet(`${net}.7.0/27`, id('endpoints-group')), id('spoke'));
    add(id('data'), 'subnet', closedSubnet(`${net}.8.0/24`, id('data-group')), id('spoke'));
    add(id('build'), 'subnet', closedSubnet(`${net}.9.0/24`, id('build-group')), id('spoke'));
    add(id('vault'), 'key-vault', {});
    add(id('vault-endpoint'), 'private-endpoint', { target: id('vault') }, id('endpoints'));
    add(id('logs'), 'log-analytics', {});
    add(id('jump'), 'virtual-machine', {}, id('ops'));
    add(id('registry'), 'container-registry', { sku: 'Premium' });
    add(id('endpoint'), 'private-endpoint', { target: id('registry') }, id('endpoints'));
    for (const [from, to] of [
      ['hub', id('spoke')],
      [id('spoke'), 'hub'],
    ] as const) {
      links[`${from}-${to}`] = { kind: 'peering', from, to, props: { allowForwardedTraffic: true } };
    }
  }
  return { ...emptyDocument('grown'), resources: drawn, links };
}
