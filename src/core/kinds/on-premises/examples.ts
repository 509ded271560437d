import { design, make, networkWith } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const onPremisesExamples: KindExamples<'on-premises'> = {
  minimal: {
    name: 'on-premises',
    design: design({
      ...networkWith('gateway', 'GatewaySubnet'),
      vgw: make('virtual-network-gateway', 'vgw-hub', { sites: ['tokyo'] }, 'gateway'),
      tokyo: make('on-premises', 'lgw-tokyo', {}),
    }),
  },
  full: {
    name: 'on-premises-full',
    design: design({
      ...networkWith('gateway', 'GatewaySubnet'),
      vgw: make('virtual-network-gateway', 'vgw-hub', { sites: ['tokyo'] }, 'gateway'),
      tokyo: make('on-premises', 'lgw-tokyo', {
        addressSpace: ['192.168.0.0/16', '172.16.0.0/12'],
        vpnDeviceAddress: '203.0.113.7',
        dnsForwarder: 'vnet',
      }),
    }),
  },
  notExported: {
    dnsForwarder: 'It says what names mean at the site, whose resolver no bundle sets up.',
  },
};
