import { choice, cidr, reference, texts, toggle } from '../contract/field.ts';

/** Services that a subnet of a secure AKS network is delegated to. */
export const delegations = [
  'none',
  'Microsoft.ContainerService/managedClusters',
  'Microsoft.Network/applicationGateways',
  'Microsoft.ServiceNetworking/trafficControllers',
  'Microsoft.Network/dnsResolvers',
] as const;

export const subnetFields = {
  addressPrefix: cidr({ required: true }),
  networkSecurityGroup: reference('network-security-group'),
  routeTable: reference('route-table'),
  natGateway: reference('nat-gateway'),
  delegation: choice(delegations, 'none'),
  /** Private by default since network API 2025-07-01; azurerm still defaults to true, so exports always write it. */
  defaultOutboundAccess: toggle(false),
  privateEndpointNetworkPolicies: choice(
    ['Disabled', 'Enabled', 'NetworkSecurityGroupEnabled', 'RouteTableEnabled'],
    'Disabled',
  ),
  serviceEndpoints: texts({ pattern: /^Microsoft\.[A-Za-z.]+$/, example: 'Microsoft.Storage' }),
};
