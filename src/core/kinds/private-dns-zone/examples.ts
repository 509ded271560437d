import { design, make } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const privateDnsZoneExamples: KindExamples<'private-dns-zone'> = {
  minimal: {
    name: 'private-dns-zone',
    design: design({
      vnet: make('virtual-network', 'vnet-main', {
        addressSpace: ['10.0.0.0/16'],
        privateDnsZones: ['zone'],
      }),
      zone: make('private-dns-zone', 'example.internal', {}),
    }),
  },
  full: {
    name: 'private-dns-zone-full',
    design: design({
      vnet: make('virtual-network', 'vnet-main', {
        addressSpace: ['10.0.0.0/16'],
        privateDnsZones: ['zone'],
      }),
      zone: make('private-dns-zone', 'privatelink.blob.core.windows.net', {
        resolutionPolicy: 'NxDomainRedirect',
        records: [
          { name: 'stexample', address: '10.0.0.30' },
          { name: 'stother', address: '10.0.0.31' },
        ],
      }),
    }),
  },
};
