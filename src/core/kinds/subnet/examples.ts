import { design, make, networkWith, peering, route, securityRule } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const subnetExamples: KindExamples<'subnet'> = {
  minimal: {
    name: 'network',
    design: design({
      vnet: make('virtual-network', 'vnet-main', { addressSpace: ['10.0.0.0/16'] }),
      snet: make('subnet', 'snet-plain', { addressPrefix: '10.0.0.0/24' }, 'vnet'),
      nsg: make('network-security-group', 'nsg-empty', {}),
      table: make('route-table', 'rt-empty', {}),
    }),
  },
  full: {
    name: 'subnet-full',
    design: design({
      ...networkWith('nodes', 'snet-aks', {
        addressPrefix: '10.0.4.0/22',
        networkSecurityGroup: 'nsg',
        routeTable: 'table',
        natGateway: 'nat',
        privateEndpointNetworkPolicies: 'Enabled',
        serviceEndpoints: ['Microsoft.Storage', 'Microsoft.KeyVault'],
      }),
      api: make(
        'subnet',
        'snet-apiserver',
        {
          addressPrefix: '10.0.8.0/28',
          delegation: 'Microsoft.ContainerService/managedClusters',
          defaultOutboundAccess: true,
        },
        'vnet',
      ),
      nsg: make('network-security-group', 'nsg-aks', {}),
      table: make('route-table', 'rt-aks', {}),
      nat: make('nat-gateway', 'ng-aks', {}),
    }),
  },
  further: [
    {
      name: 'network-full',
      design: design(
        {
          hub: make('virtual-network', 'vnet-hub', {
            addressSpace: ['10.0.0.0/16', '10.1.0.0/16'],
            dnsServers: ['10.0.0.4', '10.0.0.5'],
          }),
          spoke: make('virtual-network', 'vnet-spoke', { addressSpace: ['10.2.0.0/16'] }),
          snet: make(
            'subnet',
            'snet-full',
            {
              addressPrefix: '10.0.1.0/24',
              networkSecurityGroup: 'nsg',
              routeTable: 'table',
              delegation: 'Microsoft.ContainerService/managedClusters',
              defaultOutboundAccess: true,
              privateEndpointNetworkPolicies: 'Enabled',
              serviceEndpoints: ['Microsoft.Storage', 'Microsoft.KeyVault'],
            },
            'hub',
          ),
          twin: make(
            'subnet',
            'snet-full',
            { addressPrefix: '10.2.1.0/24', networkSecurityGroup: 'nsg', routeTable: 'table' },
            'spoke',
          ),
          nsg: make('network-security-group', 'nsg-full', {
            securityRules: [
              securityRule('AllowTags', 100, 'Inbound', {
                sourceAddressPrefixes: ['AzureLoadBalancer', '10.0.1.0/24', '10.2.1.0/24', 'GatewayManager'],
                destinationPortRanges: ['443', '8000-8100'],
                protocol: 'Tcp',
              }),
              securityRule('Allow10.1', 101, 'Inbound', { sourceAddressPrefixes: ['10.1.0.0/16'] }),
              securityRule('DenyAll', 4096, 'Inbound', { access: 'Deny' }),
              securityRule('DenyAll', 4096, 'Outbound', {
                access: 'Deny',
                protocol: 'Icmp',
                destinationAddressPrefixes: ['Internet', 'Storage.westeurope'],
              }),
            ],
          }),
          table: make('route-table', 'rt-full', {
            bgpRoutePropagation: false,
            routes: [
              route('to-appliance', '0.0.0.0/0', 'VirtualAppliance', { nextHopIpAddress: '10.0.9.4' }),
              route('nowhere', '10.9.0.0/16', 'VirtualAppliance', {}),
              route('drop', 'Storage', 'None', {}),
              route('out', '203.0.113.0/24', 'Internet', {}),
              route('inside', '10.1.0.0/16', 'VnetLocal', {}),
              route('back', '192.168.0.0/16', 'VirtualNetworkGateway', {}),
            ],
          }),
        },
        {
          there: peering('hub', 'spoke', {
            allowVirtualNetworkAccess: false,
            allowForwardedTraffic: true,
            allowGatewayTransit: true,
          }),
          back: peering('spoke', 'hub', { useRemoteGateways: true }),
        },
      ),
    },
  ],
};
