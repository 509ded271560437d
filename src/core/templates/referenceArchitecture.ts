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
  podCidr,
  privateCluster,
  privateEndpointRules,
  privateLinkZones,
  privateRegistry,
  privateVault,
  systemPool,
  tunnellingBastion,
  userPool,
} from './securedParts.ts';
import { TemplateDraft } from './TemplateDraft.ts';

const gatewayRange = '10.10.1.0/24';
const apiServerRange = '10.10.2.0/28';
const bastionRange = '10.10.0.128/26';
const endpointRange = '10.10.2.32/27';
const jumpRange = '10.10.2.64/27';
const nodeRange = '10.10.4.0/22';
const podPort = 8443;

/** One virtual network: private API server, WAF with AGIC in front of the pods, firewall on the way out. */
export function referenceArchitecture(): DesignDocument {
  const draft = new TemplateDraft('shop-prod', 'shop');
  draft.add('internet', 'Internet', { at: [0, 0], size: [200, 120] });
  const network = draft.add(
    'virtual-network',
    'vnet-shop',
    { at: [0, 160], size: [1020, 440] },
    { addressSpace: ['10.10.0.0/16'] },
  );

  // AGIC sends to the pods themselves, so their addresses are what the group of the nodes has to admit.
  const toPods = securityRule('AllowGatewayInbound', [gatewayRange], [podCidr], [`${podPort}`]);
  const gatewayGroup = draft.add(
    'network-security-group',
    'nsg-appgw',
    {},
    { securityRules: gatewayRules() },
  );
  const apiServerGroup = draft.add(
    'network-security-group',
    'nsg-apiserver',
    {},
    { securityRules: apiServerRules(nodeRange, apiServerRange, jumpRange) },
  );
  const nodeGroup = draft.add(
    'network-security-group',
    'nsg-aks',
    {},
    { securityRules: nodeRules(nodeRange, apiServerRange, toPods) },
  );
  const routes = draft.add('route-table', 'rt-aks', {});

  const gatewaySubnet = draft.add(
    'subnet',
    'snet-appgw',
    { parent: network, at: [20, 40] },
    {
      addressPrefix: gatewayRange,
      networkSecurityGroup: gatewayGroup,
      delegation: 'Microsoft.Network/applicationGateways',
    },
  );
  const firewallSubnet = draft.add(
    'subnet',
    'AzureFirewallSubnet',
    { parent: network, at: [280, 40] },
    { addressPrefix: '10.10.0.0/26' },
  );
  const apiServerSubnet = draft.add(
    'subnet',
    'snet-apiserver',
    { parent: network, at: [540, 40] },
    {
      addressPrefix: apiServerRange,
      networkSecurityGroup: apiServerGroup,
      delegation: 'Microsoft.ContainerService/managedClusters',
    },
  );
  const nodeSubnet = draft.add(
    'subnet',
    'snet-aks',
    { parent: network, at: [20, 220], size: [460, 200] },
    { addressPrefix: nodeRange, networkSecurityGroup: nodeGroup, routeTable: routes },
  );

  const firewallPolicy = draft.add(
    'firewall-policy',
    'afwp-shop',
    {},
    { threatIntelMode: 'Deny', applicationRules: firewallRules(nodeRange, jumpRange) },
  );
  const firewall = draft.add(
    'azure-firewall',
    'afw-shop',
    { parent: firewallSubnet, at: [20, 40] },
    { zones: ['1', '2', '3'], firewallPolicy },
  );
  draft.set('route-table', routes, firewallRoutes(firewall));

  const containerRegistry = draft.add('container-registry', 'crshopprod', { at: [480, 40] }, privateRegistry);
  const vault = draft.add('key-vault', 'kv-shop', { at: [660, 40] }, privateVault);
  const logAnalytics = draft.add('log-analytics', 'log-shop', { at: [840, 40] });
  const cluster = draft.add(
    'aks-cluster',
    'aks-shop',
    { at: [300, 40], size: [160, 60] },
    privateCluster(apiServerSubnet, { containerRegistry, logAnalytics }),
  );
  draft.add('node-pool', 'system', { parent: nodeSubnet, at: [20, 120] }, systemPool(cluster));
  draft.add('node-pool', 'user', { parent: nodeSubnet, at: [280, 40] }, userPool(cluster));

  const wafPolicy = draft.add('waf-policy', 'waf-shop', {});
  const gateway = draft.add('application-gateway', 'agw-shop', { parent: gatewaySubnet, at: [20, 40] });
  const service = draft.add(
    'kubernetes-service',
    'shop',
    { parent: nodeSubnet, at: [20, 40] },
    {
      cluster,
      exposure: 'gateway',
      ingress: 'agic',
      applicationGateway: gateway,
      ports: [{ port: 443, protocol: 'HTTPS', targetPort: podPort }],
      hostName: 'shop.contoso.com',
    },
  );
  draft.set('application-gateway', gateway, httpsGateway(wafPolicy, 'shop.contoso.com', service, podPort));
  addPrivateEndpoints(draft, network, { containerRegistry, vault });
  addWayIn(draft, network, routes);
  return draft.document;
}

function addPrivateEndpoints(
  draft: TemplateDraft,
  network: string,
  { containerRegistry, vault }: { readonly containerRegistry: string; readonly vault: string },
): void {
  const parent = draft.add(
    'subnet',
    'snet-pe',
    { parent: network, at: [540, 220], size: [200, 200] },
    {
      addressPrefix: endpointRange,
      networkSecurityGroup: draft.add(
        'network-security-group',
        'nsg-pe',
        {},
        { securityRules: privateEndpointRules(nodeRange, gatewayRange, jumpRange) },
      ),
      privateEndpointNetworkPolicies: 'Enabled',
    },
  );
  const zones = privateLinkZones(draft);
  draft.set('virtual-network', network, {
    addressSpace: ['10.10.0.0/16'],
    privateDnsZones: [zones.containerRegistry, zones.vault],
  });
  draft.add(
    'private-endpoint',
    'pep-crshop',
    { parent, at: [20, 40] },
    { target: containerRegistry, privateDnsZone: zones.containerRegistry },
  );
  draft.add(
    'private-endpoint',
    'pep-kv-shop',
    { parent, at: [20, 120] },
    { target: vault, privateDnsZone: zones.vault },
  );
}

/** Whoever administers comes by the Bastion to a machine that has no public address. */
function addWayIn(draft: TemplateDraft, network: string, routeTable: string): void {
  const group = (name: string, rules: ReturnType<typeof bastionRules>) =>
    draft.add('network-security-group', name, {}, { securityRules: rules });
  const bastionSubnet = draft.add(
    'subnet',
    'AzureBastionSubnet',
    { parent: network, at: [800, 40] },
    { addressPrefix: bastionRange, networkSecurityGroup: group('nsg-bastion', bastionRules()) },
  );
  draft.add('bastion', 'bas-shop', { parent: bastionSubnet, at: [20, 40] }, tunnellingBastion);
  const jumpSubnet = draft.add(
    'subnet',
    'snet-jump',
    { parent: network, at: [800, 220] },
    {
      addressPrefix: jumpRange,
      networkSecurityGroup: group('nsg-jump', jumpRules(bastionRange)),
      routeTable,
    },
  );
  draft.add('virtual-machine', 'vm-jump', { parent: jumpSubnet, at: [20, 40] });
}
