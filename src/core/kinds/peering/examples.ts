import { design, make, peering } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const peeringExamples: KindExamples<'peering'> = {
  minimal: {
    name: 'peering',
    design: design(
      {
        hub: make('virtual-network', 'vnet-hub', { addressSpace: ['10.0.0.0/16'] }),
        spoke: make('virtual-network', 'vnet-spoke', { addressSpace: ['10.1.0.0/16'] }),
      },
      { there: peering('hub', 'spoke', {}), back: peering('spoke', 'hub', {}) },
    ),
  },
  full: {
    name: 'peering-full',
    design: design(
      {
        hub: make('virtual-network', 'vnet-hub', { addressSpace: ['10.0.0.0/16'] }),
        gateway: make('subnet', 'GatewaySubnet', { addressPrefix: '10.0.0.0/27' }, 'hub'),
        vgw: make('virtual-network-gateway', 'vgw-hub', {}, 'gateway'),
        spoke: make('virtual-network', 'vnet-spoke', { addressSpace: ['10.1.0.0/16'] }),
      },
      {
        there: peering('hub', 'spoke', { allowForwardedTraffic: true, allowGatewayTransit: true }),
        back: peering('spoke', 'hub', { allowVirtualNetworkAccess: false, useRemoteGateways: true }),
      },
    ),
  },
};
