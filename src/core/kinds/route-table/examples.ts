import { design, make, networkWith, route } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const routeTableExamples: KindExamples<'route-table'> = {
  minimal: { name: 'route-table', design: design({ table: make('route-table', 'rt-main', {}) }) },
  full: {
    name: 'route-table-full',
    design: design({
      ...networkWith('firewall', 'AzureFirewallSubnet'),
      afw: make('azure-firewall', 'afw-main', {}, 'firewall'),
      nodes: make('subnet', 'snet-aks', { addressPrefix: '10.0.4.0/22', routeTable: 'table' }, 'vnet'),
      table: make('route-table', 'rt-aks', {
        bgpRoutePropagation: false,
        routes: [
          route('default-via-firewall', '0.0.0.0/0', 'VirtualAppliance', { nextHop: 'afw' }),
          route('to-appliance', '10.9.0.0/16', 'VirtualAppliance', { nextHopIpAddress: '10.0.9.4' }),
          route('drop', 'Storage', 'None', {}),
        ],
      }),
    }),
  },
};
