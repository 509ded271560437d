import type { DesignDocument } from '../model/designDocument.ts';
import { securityRule } from '../repairs/securityRule.ts';
import {
  apiServerRules,
  firewallRoutes,
  firewallRules,
  gatewayRules,
  httpsGateway,
  nodeRules,
  privateCluster,
  securityRules,
  systemPool,
  userPool,
} from './securedParts.ts';
import { TemplateDraft } from './TemplateDraft.ts';

const nodeRange = '10.240.0.0/22';
const ingressRange = '10.240.4.0/28';
const apiServerRange = '10.240.4.64/28';
const gatewayRange = '10.240.5.0/24';
const hostName = 'orders.contoso.com';

/** The firewall in a hub, the cluster with its gateway and an internal load balancer in a peered spoke. */
export function hubAndSpoke(): DesignDocument {
  const draft = new TemplateDraft('orders-hub-spoke', 'orders');
  draft.add('internet', 'Internet', { at: [0, 0], size: [300, 120] });
  const { hub, firewall } = addHub(draft);
  const spoke = draft.add(
    'virtual-network',
    'vnet-spoke',
    { at: [340, 160], size: [720, 360] },
    { addressSpace: ['10.240.0.0/16'] },
  );
  draft.peer(hub, spoke);
  const subnets = addSpokeSubnets(
    draft,
    spoke,
    draft.add('route-table', 'rt-spoke', {}, firewallRoutes(firewall)),
  );

  const cluster = draft.add(
    'aks-cluster',
    'aks-orders',
    { at: [360, 40] },
    privateCluster(subnets.apiServer),
  );
  draft.add('node-pool', 'system', { parent: subnets.nodes, at: [20, 40] }, systemPool(cluster));
  draft.add('node-pool', 'user', { parent: subnets.nodes, at: [260, 40] }, userPool(cluster));
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
  return draft.document;
}

function addHub(draft: TemplateDraft) {
  const hub = draft.add(
    'virtual-network',
    'vnet-hub',
    { at: [0, 160], size: [240, 360] },
    { addressSpace: ['10.200.0.0/24'] },
  );
  const firewallSubnet = draft.add(
    'subnet',
    'AzureFirewallSubnet',
    { parent: hub, at: [20, 40] },
    { addressPrefix: '10.200.0.0/26' },
  );
  draft.add(
    'subnet',
    'GatewaySubnet',
    { parent: hub, at: [20, 220], size: [200, 60] },
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
      applicationRules: firewallRules(nodeRange),
    },
  );
  const firewall = draft.add(
    'azure-firewall',
    'afw-hub',
    { parent: firewallSubnet, at: [20, 40] },
    { skuTier: 'Premium', zones: ['1', '2', '3'], firewallPolicy, publicIpAddressCount: 3 },
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
    apiServer: apiServerRules(nodeRange, apiServerRange),
    nodes: nodeRules(nodeRange, apiServerRange, toIngress),
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
      { parent: spoke, at: [20, 220], size: [440, 120] },
      { addressPrefix: nodeRange, networkSecurityGroup: group('nsg-aks', 'nodes'), routeTable },
    ),
  };
}
