import { design, make, networkWith } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

export const nodePoolExamples: KindExamples<'node-pool'> = {
  minimal: {
    name: 'node-pool',
    design: design({
      ...networkWith('nodes', 'snet-aks'),
      aks: make('aks-cluster', 'aks-main', {}),
      user: make('node-pool', 'user', { cluster: 'aks' }, 'nodes'),
    }),
  },
  full: {
    name: 'node-pool-full',
    design: design({
      ...networkWith('nodes', 'snet-aks'),
      pods: make('subnet', 'snet-pods', { addressPrefix: '10.0.16.0/20' }, 'vnet'),
      aks: make('aks-cluster', 'aks-main', { networkMode: 'podSubnet' }),
      system: make(
        'node-pool',
        'system',
        {
          cluster: 'aks',
          mode: 'System',
          vmSize: 'Standard_D8ds_v5',
          osSku: 'AzureLinux',
          minCount: 2,
          maxCount: 4,
          maxPods: 60,
          maxSurge: '33%',
          zones: ['1', '2', '3'],
          osDiskType: 'Ephemeral',
          hostEncryption: true,
          onlyCriticalAddons: true,
          podSubnet: 'pods',
        },
        'nodes',
      ),
      edge: make(
        'node-pool',
        'edge',
        {
          cluster: 'aks',
          nodePublicIp: true,
          allowedHostPorts: ['8080/tcp', '9000-9010/udp'],
          podSubnet: 'pods',
        },
        'nodes',
      ),
    }),
  },
};
