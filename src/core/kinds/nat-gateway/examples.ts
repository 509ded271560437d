import { design, make, networkWith } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const natGatewayExamples: KindExamples<'nat-gateway'> = {
  minimal: {
    name: 'nat-gateway',
    design: design({
      ...networkWith('plain', 'snet-plain', { natGateway: 'nat' }),
      nat: make('nat-gateway', 'ng-main', {}),
    }),
  },
  full: {
    name: 'nat-gateway-full',
    design: design({
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
  },
};
