import type { DesignDocument } from '../../model/designDocument.ts';
import { design, make, networkWith, peering, securityRule } from '../exampleParts.ts';

export const accessExamples: Readonly<Record<string, DesignDocument>> = {
  machine: design({
    ...networkWith('jump', 'snet-jump'),
    vm: make('virtual-machine', 'vm-jump', {}, 'jump'),
    lost: make('virtual-machine', 'vm-nowhere', {}),
    pip: make('public-ip', 'pip-alone', {}),
  }),
  'machine-full': design({
    ...networkWith('jump', 'snet-jump', { natGateway: 'nat' }),
    nat: make('nat-gateway', 'ng-jump', {}),
    nsg: make('network-security-group', 'nsg-jump', {
      securityRules: [
        securityRule('AllowSsh', 100, 'Inbound', {
          protocol: 'Tcp',
          sourceAddressPrefixes: ['203.0.113.0/24'],
          destinationPortRanges: ['22'],
        }),
      ],
    }),
    pip: make('public-ip', 'pip-jump', {
      zones: ['1', '2', '3'],
      ddosProtection: 'Enabled',
      domainNameLabel: 'jump-prod',
    }),
    vm: make(
      'virtual-machine',
      'vm-jump',
      {
        vmSize: 'Standard_D2ps_v5',
        image: 'Debian 12',
        privateIpAddress: '10.0.0.10',
        publicIpAddress: 'pip',
        networkSecurityGroup: 'nsg',
        ipForwarding: true,
        adminUsername: 'jumper',
        encryptionAtHost: true,
      },
      'jump',
    ),
    other: make('virtual-machine', 'vm-other', { publicIpAddress: 'pip', vmSize: 'Standard_B2ms' }, 'jump'),
  }),
  bastion: design({
    ...networkWith('bastion', 'AzureBastionSubnet'),
    bas: make('bastion', 'bas-hub', { sku: 'Basic', tunneling: true, copyPaste: false }, 'bastion'),
  }),
  'bastion-full': design({
    ...networkWith('bastion', 'AzureBastionSubnet', { networkSecurityGroup: 'nsg' }),
    nsg: make('network-security-group', 'nsg-bastion', {
      securityRules: [securityRule('AllowHttps', 100, 'Inbound', { destinationPortRanges: ['443'] })],
    }),
    bas: make(
      'bastion',
      'bas-hub',
      { sku: 'Premium', zones: ['1', '2', '3'], tunneling: false, copyPaste: false },
      'bastion',
    ),
  }),
  'nat-gateway': design({
    ...networkWith('plain', 'snet-plain', { natGateway: 'nat' }),
    nat: make('nat-gateway', 'ng-main', {}),
  }),
  'nat-gateway-full': design({
    ...networkWith('aks', 'snet-aks', { natGateway: 'nat' }),
    other: make('subnet', 'snet-other', { addressPrefix: '10.0.1.0/24', natGateway: 'zonal' }, 'vnet'),
    nat: make('nat-gateway', 'ng-aks', {
      sku: 'StandardV2',
      zone: '2',
      idleTimeoutInMinutes: 30,
      publicIpAddressCount: 2,
    }),
    zonal: make('nat-gateway', 'ng-zonal', { zone: '2' }),
    cluster: make('aks-cluster', 'aks-main', {
      outboundType: 'userAssignedNATGateway',
      identity: 'UserAssigned',
      authorizeEgress: true,
      authorizedIpRanges: ['203.0.113.0/24'],
    }),
    system: make('node-pool', 'system', { cluster: 'cluster', mode: 'System' }, 'aks'),
  }),
  site: design({
    ...networkWith('gateway', 'GatewaySubnet'),
    alone: make('on-premises', 'lgw-alone', {}),
    vgw: make('virtual-network-gateway', 'vgw-hub', {}, 'gateway'),
  }),
  'site-full': design(
    {
      ...networkWith('gateway', 'GatewaySubnet', { routeTable: 'table' }),
      spoke: make('virtual-network', 'vnet-spoke', { addressSpace: ['10.1.0.0/16'] }),
      table: make('route-table', 'rt-gateway', {}),
      tokyo: make('on-premises', 'lgw-tokyo', {
        addressSpace: ['192.168.0.0/16', '172.16.0.0/12'],
        vpnDeviceAddress: '203.0.113.7',
        dnsForwarder: 'vnet',
      }),
      osaka: make('on-premises', 'lgw-osaka', { addressSpace: ['192.169.0.0/16'] }),
      vgw: make(
        'virtual-network-gateway',
        'vgw-hub',
        { vpnSku: 'VpnGw2AZ', activeActive: true, bgp: true, sites: ['tokyo', 'osaka', 'gone'] },
        'gateway',
      ),
    },
    {
      there: peering('vnet', 'spoke', { allowGatewayTransit: true }),
      back: peering('spoke', 'vnet', { useRemoteGateways: true }),
    },
  ),
  'site-express-route': design({
    ...networkWith('gateway', 'GatewaySubnet'),
    tokyo: make('on-premises', 'lgw-tokyo', { addressSpace: ['192.168.0.0/16'] }),
    ergw: make(
      'virtual-network-gateway',
      'ergw-hub',
      { gatewayType: 'ExpressRoute', expressRouteSku: 'ErGw2AZ', sites: ['tokyo'] },
      'gateway',
    ),
    vgw: make('virtual-network-gateway', 'vgw-hub', { sites: ['tokyo'] }, 'gateway'),
  }),
};
