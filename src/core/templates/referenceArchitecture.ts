import type { DesignDocument } from '../model/designDocument.ts';
import { securityRule } from '../repairs/securityRule.ts';
import {
  apiServerRules,
  firewallRoutes,
  firewallRules,
  gatewayRules,
  httpsGateway,
  nodeRules,
  podCidr,
  privateCluster,
  systemPool,
  userPool,
} from './securedParts.ts';
import { TemplateDraft } from './TemplateDraft.ts';

const gatewayRange = '10.10.1.0/24';
const apiServerRange = '10.10.2.0/28';
const nodeRange = '10.10.4.0/22';
const podPort = 8443;

/** One virtual network: private API server, WAF with AGIC in front of the pods, firewall on the way out. */
export function referenceArchitecture(): DesignDocument {
  const draft = new TemplateDraft('shop-prod', 'shop');
  draft.add('internet', 'Internet', { at: [0, 0] });
  const network = draft.add(
    'virtual-network',
    'vnet-shop',
    { at: [0, 160], size: [720, 440] },
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
    { securityRules: apiServerRules(nodeRange, apiServerRange) },
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
    { parent: network, at: [260, 40] },
    { addressPrefix: '10.10.0.0/26' },
  );
  const apiServerSubnet = draft.add(
    'subnet',
    'snet-apiserver',
    { parent: network, at: [500, 40] },
    {
      addressPrefix: apiServerRange,
      networkSecurityGroup: apiServerGroup,
      delegation: 'Microsoft.ContainerService/managedClusters',
    },
  );
  const nodeSubnet = draft.add(
    'subnet',
    'snet-aks',
    { parent: network, at: [20, 220], size: [440, 200] },
    { addressPrefix: nodeRange, networkSecurityGroup: nodeGroup, routeTable: routes },
  );

  const firewallPolicy = draft.add(
    'firewall-policy',
    'afwp-shop',
    {},
    { threatIntelMode: 'Deny', applicationRules: firewallRules(nodeRange) },
  );
  const firewall = draft.add(
    'azure-firewall',
    'afw-shop',
    { parent: firewallSubnet, at: [20, 40] },
    { zones: ['1', '2', '3'], firewallPolicy },
  );
  draft.set('route-table', routes, firewallRoutes(firewall));

  const cluster = draft.add('aks-cluster', 'aks-shop', { at: [500, 40] }, privateCluster(apiServerSubnet));
  draft.add('node-pool', 'system', { parent: nodeSubnet, at: [20, 120] }, systemPool(cluster));
  draft.add('node-pool', 'user', { parent: nodeSubnet, at: [260, 40] }, userPool(cluster));

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
  return draft.document;
}
