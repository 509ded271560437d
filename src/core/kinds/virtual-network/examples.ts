import { design, make } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const virtualNetworkExamples: KindExamples<'virtual-network'> = {
  minimal: {
    name: 'virtual-network',
    design: design({ vnet: make('virtual-network', 'vnet-main', { addressSpace: ['10.0.0.0/16'] }) }),
  },
  full: {
    name: 'virtual-network-full',
    design: design({
      vnet: make('virtual-network', 'vnet-main', {
        addressSpace: ['10.0.0.0/16', '10.1.0.0/16'],
        dnsServers: ['10.0.0.4', '10.0.0.5'],
        privateDnsZones: ['zone'],
      }),
      zone: make('private-dns-zone', 'example.internal', {}),
    }),
  },
};
