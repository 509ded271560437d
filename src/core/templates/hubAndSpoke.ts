import type { DesignDocument } from '../model/designDocument.ts';
import { securityRule } from '../repairs/securityRule.ts';
import {
  apiServerRules,
  bastionRules,
  firewallRoutes,
  firewallRules,
  gatewayRules,
  httpsGateway,
  jumpRules,
  nodeRules,
  privateCluster,
  privateEndpointRules,
  privateLinkZones,
  privateRegistry,
  privateVault,
  securityRules,
  systemPool,
  tunnellingBastion,
  userPool,
} from './securedParts.ts';
import { TemplateDraft } from './TemplateDraft.ts';

const nodeRange = '10.240.0.0/22';
const ingressRange = '10.240.4.0/28';
const apiServerRange = '10.240.4.64/28';
const bastionRange = '10.200.0.128/26';
const endpointRange = '10.240.4.32/27';
const jumpRange = '10.240.4.96/27';
const gatewayRange = '10.240.5.0/24';
const hostName = 'orders.contoso.com';

/** The firewall in a hub, the cluster with its gateway and an internal load balancer in a peered spoke. */
export function hubAndSpoke(): DesignDocument {
  const draft = new TemplateDraft('orders-hub-spoke', 'orders');
  draft.add('internet', 'Internet', { at: [0, 0], size: [260, 100] });
  const { hub, firewall } = addHub(draft);
  const spoke = draft.add(
    'virtual-network',
    'vnet-spoke',
    { at: [340, 160], size: [720, 460] },
    { addressSpace: ['10.240.0.0/16'] },
  );
  draft.peer(hub, spoke);
  const subnets = addSpokeSubnets(
    draft,
    spoke,
    draft.add('route-table', 'rt-spoke', {}, firewallRoutes(firewall)),
  );

  const containerRegistry = draft.add('container-registry', 'crorders', { at: [520, 40] }, privateRegistry);
  const vault = draft.add('key-vault', 'kv-orders', { at: [700, 40] }, privateVault);
  const logAnalytics = draft.add('log-analytics', 'log-hub', { at: [880, 40] });
  const cluster = draft.add(
    'aks-cluster',
    'aks-orders',
    { at: [340, 40], size: [160, 60] },
    privateCluster(subnets.apiServer, { containerRegistry, logAnalytics }),
  );
  draft.add('node-pool', 'system', { parent: subnets.nodes, at: [20, 40] }, systemPool(cluster));
  draft.add('node-pool', 'user', { parent: subnets.nodes, at: [20, 120] }, userPool(cluster));
  const service = draft.add(
    'kubernetes-service',
    'orders',
    { parent: subnets.ingress, at: [20, 40] },
    {
      cluster,
      exposure: 'internalLoadBalancer',
      ingress: 'applicationRouting',
      ports: [{ port: 443, protocol: 'HTTPS', targetPort: 8443 }],
      hostName,
    },
  );
  const wafPolicy = draft.add('waf-policy', 'waf-orders', {});
  draft.add(
    'application-gateway',
    'agw-orders',
    { parent: subnets.gateway, at: [20, 40] },
    httpsGateway(wafPolicy, hostName, service, 443),
  );
  const zones = privateLinkZones(draft);
  const privateDnsZones = [zones.containerRegistry, zones.vault];
  draft.set('virtual-network', hub, { addressSpace: ['10.200.0.0/24'], privateDnsZones });
  draft.set('virtual-network', spoke, { addressSpace: ['10.240.0.0/16'], privateDnsZones });
  draft.add(
    'private-endpoint',
    'pep-crorders',
    { parent: subnets.endpoints, at: [20, 40] },
    { target: containerRegistry, privateDnsZone: zones.containerRegistry },
  );
  draft.add(
    'private-endpoint',
    'pep-kv-orders',
    { parent: subnets.endpoints, at: [20, 120] },
    { target: vault, privateDnsZone: zones.vault },
  );
  draft.add('virtual-machine', 'vm-jump', { parent: subnets.operations, at: [20, 40] });
  return draft.document;
}

function addHub(draft: TemplateDraft) {
  const hub = draft.add(
    'virtual-network',
    'vnet-hub',
    { at: [0, 140], size: [260, 480] },
    { addressSpace: ['10.200.0.0/24'] },
  );
  const firewallSubnet = draft.add(
    'subnet',
    'AzureFirewallSubnet',
    { parent: hub, at: [20, 40], size: [220, 120] },
    { addressPrefix: '10.200.0.0/26' },
  );
  draft.add(
    'subnet',
    'GatewaySubnet',
    { parent: hub, at: [20, 400], size: [220, 60] },
    { addressPrefix: '10.200.0.64/27' },
  );
  const firewallPolicy = draft.add(
    'firewall-policy',
    'afwp-hub',
    {},
    {
      sku: 'Premium',
      threatIntelMode: 'Deny',
      intrusionDetection: 'Deny',
      applicationRules: firewallRules(nodeRange, jumpRange),
    },
  );
  const firewall = draft.add(
    'azure-firewall',
    'afw-hub',
    { parent: firewallSubnet, at: [20, 40], size: [180, 60] },
    { skuTier: 'Premium', zones: ['1', '2', '3'], firewallPolicy, publicIpAddressCount: 3 },
  );
  const bastionSubnet = draft.add(
    'subnet',
    'AzureBastionSubnet',
    { parent: hub, at: [20, 220], size: [220, 120] },
    {
      addressPrefix: bastionRange,
      networkSecurityGroup: draft.add(
        'network-security-group',
        'nsg-bastion',
        {},
        { securityRules: bastionRules() },
      ),
    },
  );
  draft.add(
    'bastion',
    'bas-hub',
    { parent: bastionSubnet, at: [20, 40], size: [180, 60] },
    tunnellingBastion,
  );
  return { hub, firewall };
}

function addSpokeSubnets(draft: TemplateDraft, spoke: string, routeTable: string) {
  // A load balancer of AKS leaves its own address as destination, so the group of the nodes admits that one, too.
  const toIngress = securityRule('AllowGatewayInbound', [gatewayRange], [ingressRange], ['443']);
  const groups = {
    gateway: gatewayRules(),
    ingress: securityRules(
      toIngress,
      securityRule('AllowAzureLoadBalancerInbound', ['AzureLoadBalancer'], ['*'], ['*'], '*'),
    ),
    apiServer: apiServerRules(nodeRange, apiServerRange, jumpRange),
    nodes: nodeRules(nodeRange, apiServerRange, toIngress),
    endpoints: privateEndpointRules(nodeRange, gatewayRange, jumpRange),
    operations: jumpRules(bastionRange),
  };
  const group = (name: string, rules: keyof typeof groups) =>
    draft.add('network-security-group', name, {}, { securityRules: groups[rules] });
  return {
    gateway: draft.add(
      'subnet',
      'snet-appgw',
      { parent: spoke, at: [20, 40] },
      {
        addressPrefix: gatewayRange,
        networkSecurityGroup: group('nsg-appgw', 'gateway'),
        delegation: 'Microsoft.Network/applicationGateways',
      },
    ),
    ingress: draft.add(
      'subnet',
      'snet-ingress',
      { parent: spoke, at: [260, 40] },
      { addressPrefix: ingressRange, networkSecurityGroup: group('nsg-ingress', 'ingress'), routeTable },
    ),
    apiServer: draft.add(
      'subnet',
      'snet-apiserver',
      { parent: spoke, at: [500, 40] },
      {
        addressPrefix: apiServerRange,
        networkSecurityGroup: group('nsg-api', 'apiServer'),
        routeTable,
        delegation: 'Microsoft.ContainerService/managedClusters',
      },
    ),
    nodes: draft.add(
      'subnet',
      'snet-aks',
      { parent: spoke, at: [20, 220], size: [200, 200] },
      { addressPrefix: nodeRange, networkSecurityGroup: group('nsg-aks', 'nodes'), routeTable },
    ),
    endpoints: draft.add(
      'subnet',
      'snet-pe',
      { parent: spoke, at: [500, 220], size: [200, 200] },
      {
        addressPrefix: endpointRange,
        networkSecurityGroup: group('nsg-pe', 'endpoints'),
        privateEndpointNetworkPolicies: 'Enabled',
      },
    ),
    operations: draft.add(
      'subnet',
      'snet-ops',
      { parent: spoke, at: [260, 220] },
      { addressPrefix: jumpRange, networkSecurityGroup: group('nsg-ops', 'operations'), routeTable },
    ),
  };
}
