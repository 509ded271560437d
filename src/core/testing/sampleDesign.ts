import { emptyDocument, type DesignDocument, type Link, type Resource } from '../model/designDocument.ts';
import { denyAllInbound, securityRule } from '../repairs/securityRule.ts';
import { changedDesign, type Changes } from './changedDesign.ts';
import { make, peering } from './exampleParts.ts';

const platform = [
  securityRule('AllowClients', ['Internet'], ['*'], ['443']),
  securityRule('AllowGatewayManager', ['GatewayManager'], ['*'], ['65200-65535']),
  securityRule('AllowAzureLoadBalancer', ['AzureLoadBalancer'], ['*'], ['*'], '*'),
];
const cluster = [
  securityRule('AllowGatewayToPods', ['10.10.1.0/24'], ['192.168.0.0/16'], ['8443']),
  securityRule('AllowNodesAndPods', ['10.10.4.0/22', '192.168.0.0/16'], ['*'], ['*'], '*'),
  securityRule('AllowApiServer', ['10.10.2.0/28'], ['*'], ['*'], '*'),
  securityRule('AllowAzureLoadBalancer', ['AzureLoadBalancer'], ['*'], ['*'], '*'),
];
const apiServer = [
  securityRule('AllowNodesToApiServer', ['10.10.4.0/22'], ['*'], ['443', '4443']),
  securityRule('AllowAzureLoadBalancer', ['AzureLoadBalancer'], ['*'], ['9988']),
];

const group = (rules: readonly ReturnType<typeof securityRule>[]) => ({
  securityRules: [
    ...rules.map((rule, index) => Object.assign({}, rule, { priority: 100 + index * 10 })),
    denyAllInbound,
  ],
});

const resources: Readonly<Record<string, Resource>> = {
  internet: make('internet', 'Internet', {}),
  vnet: make('virtual-network', 'vnet-shop', { addressSpace: ['10.10.0.0/16'] }),
  hub: make('virtual-network', 'vnet-hub', { addressSpace: ['10.20.0.0/16'] }),
  'snet-firewall': make('subnet', 'AzureFirewallSubnet', { addressPrefix: '10.10.0.0/26' }, 'vnet'),
  'snet-appgw': make(
    'subnet',
    'snet-appgw',
    {
      addressPrefix: '10.10.1.0/24',
      networkSecurityGroup: 'nsg-appgw',
      delegation: 'Microsoft.Network/applicationGateways',
    },
    'vnet',
  ),
  'snet-apiserver': make(
    'subnet',
    'snet-apiserver',
    {
      addressPrefix: '10.10.2.0/28',
      networkSecurityGroup: 'nsg-apiserver',
      delegation: 'Microsoft.ContainerService/managedClusters',
    },
    'vnet',
  ),
  'snet-aks': make(
    'subnet',
    'snet-aks',
    { addressPrefix: '10.10.4.0/22', networkSecurityGroup: 'nsg-aks', routeTable: 'rt-aks' },
    'vnet',
  ),
  'nsg-appgw': make('network-security-group', 'nsg-appgw', group(platform)),
  'nsg-apiserver': make('network-security-group', 'nsg-apiserver', group(apiServer)),
  'nsg-aks': make('network-security-group', 'nsg-aks', group(cluster)),
  'rt-aks': make('route-table', 'rt-aks', {
    bgpRoutePropagation: false,
    routes: [
      {
        name: 'default-via-firewall',
        addressPrefix: '0.0.0.0/0',
        nextHopType: 'VirtualAppliance',
        nextHop: 'afw',
        nextHopIpAddress: '',
      },
    ],
  }),
  afw: make(
    'azure-firewall',
    'afw-shop',
    { zones: ['1', '2', '3'], firewallPolicy: 'afwp' },
    'snet-firewall',
  ),
  afwp: make('firewall-policy', 'afwp-shop', {
    threatIntelMode: 'Deny',
    applicationRules: [
      {
        name: 'aks-required',
        groupPriority: 300,
        priority: 200,
        action: 'Allow',
        sourceAddresses: ['10.10.4.0/22'],
        protocols: ['Https:443'],
        targetFqdns: [],
        fqdnTags: ['AzureKubernetesService'],
      },
    ],
  }),
  agw: make(
    'application-gateway',
    'agw-shop',
    {
      zones: ['1', '2', '3'],
      wafPolicy: 'waf',
      listeners: [
        {
          name: 'https',
          frontend: 'public',
          protocol: 'Https',
          port: 443,
          hostName: 'shop.contoso.com',
          redirectToHttps: false,
          wafPolicy: null,
          backend: 'shop',
          backendPort: 8443,
          backendProtocol: 'Https',
        },
      ],
    },
    'snet-appgw',
  ),
  waf: make('waf-policy', 'waf-shop', {}),
  aks: make('aks-cluster', 'aks-shop', {
    apiServerAccess: 'vnetIntegration',
    apiServerSubnet: 'snet-apiserver',
    publicFqdn: false,
    runCommand: false,
    localAccounts: false,
    entraId: true,
    azureRbac: true,
    identity: 'UserAssigned',
    networkDataplane: 'cilium',
    networkPolicy: 'cilium',
    podCidr: '192.168.0.0/16',
    serviceCidr: '172.16.0.0/16',
    dnsServiceIp: '172.16.0.10',
    outboundType: 'userDefinedRouting',
  }),
  pool: make('node-pool', 'system', { cluster: 'aks', mode: 'System' }, 'snet-aks'),
  shop: make(
    'kubernetes-service',
    'shop',
    {
      cluster: 'aks',
      exposure: 'gateway',
      ingress: 'agic',
      applicationGateway: 'agw',
      ports: [{ port: 443, protocol: 'HTTPS', targetPort: 8443 }],
      hostName: 'shop.contoso.com',
    },
    'snet-aks',
  ),
};

const links: Readonly<Record<string, Link>> = {
  out: peering('vnet', 'hub', {}),
  back: peering('hub', 'vnet', {}),
};

/**
 * A small secure design with changes: what the cases of the rules start from. A private cluster behind a firewall and a
 * gateway with a WAF, and a hub that is peered with its network and holds nothing. Ids are short words.
 */
export function sampleDesign(changes: Changes = {}): DesignDocument {
  return changedDesign({ ...emptyDocument('sample'), resources, links }, changes);
}

/** The rules of a group of the sample. */
export function sampleRules(id: 'nsg-appgw' | 'nsg-apiserver' | 'nsg-aks') {
  return { 'nsg-appgw': group(platform), 'nsg-apiserver': group(apiServer), 'nsg-aks': group(cluster) }[id]
    .securityRules;
}
