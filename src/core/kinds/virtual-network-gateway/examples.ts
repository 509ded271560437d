import { design, make, networkWith, peering } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const virtualNetworkGatewayExamples: KindExamples<'virtual-network-gateway'> = {
  minimal: {
    name: 'site',
    design: design({
      ...networkWith('gateway', 'GatewaySubnet'),
      alone: make('on-premises', 'lgw-alone', {}),
      vgw: make('virtual-network-gateway', 'vgw-hub', {}, 'gateway'),
    }),
  },
  full: {
    name: 'virtual-network-gateway-full',
    design: design({
      ...networkWith('gateway', 'GatewaySubnet'),
      tokyo: make('on-premises', 'lgw-tokyo', { addressSpace: ['192.168.0.0/16'] }),
      vgw: make(
        'virtual-network-gateway',
        'vgw-hub',
        { vpnSku: 'VpnGw2AZ', activeActive: true, bgp: true, sites: ['tokyo'] },
        'gateway',
      ),
      ergw: make(
        'virtual-network-gateway',
        'ergw-hub',
        { gatewayType: 'ExpressRoute', expressRouteSku: 'ErGw2AZ', sites: ['tokyo'] },
        'gateway',
      ),
    }),
  },
  further: [
    {
      name: 'site-full',
      design: design(
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
    },
    {
      name: 'site-express-route',
      design: design({
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
    },
  ],
};
