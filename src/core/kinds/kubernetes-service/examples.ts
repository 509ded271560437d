import { design, listener, make, networkWith } from '../../testing/exampleParts.ts';
import type { KindExamples } from '../../testing/examples/KindExamples.ts';

const inKubernetes =
  'The Service is made in Kubernetes; the bundle sends to it and needs no more than its address.';
const inReadme = 'The Service is made in Kubernetes; the README says how to write it there.';

export const kubernetesServiceExamples: KindExamples<'kubernetes-service'> = {
  minimal: {
    name: 'kubernetes-service',
    design: design({
      ...networkWith('nodes', 'snet-aks'),
      aks: make('aks-cluster', 'aks-main', {}),
      user: make('node-pool', 'user', { cluster: 'aks' }, 'nodes'),
      web: make('kubernetes-service', 'web', { cluster: 'aks' }, 'nodes'),
    }),
  },
  full: {
    name: 'kubernetes-service-full',
    design: design({
      ...networkWith('nodes', 'snet-aks'),
      appgw: make('subnet', 'snet-appgw', { addressPrefix: '10.0.3.0/24' }, 'vnet'),
      agw: make(
        'application-gateway',
        'agw-main',
        { skuTier: 'Standard_v2', listeners: [listener('https', { backend: 'orders' })] },
        'appgw',
      ),
      aks: make('aks-cluster', 'aks-main', {}),
      user: make('node-pool', 'user', { cluster: 'aks' }, 'nodes'),
      orders: make(
        'kubernetes-service',
        'orders',
        {
          cluster: 'aks',
          exposure: 'internalLoadBalancer',
          ingress: 'nginx',
          ports: [{ port: 80, protocol: 'HTTP', targetPort: 8080 }],
          hostName: 'orders.contoso.com',
          privateIpAddress: '10.0.0.200',
          sourceRanges: ['10.0.3.0/24'],
          floatingIp: false,
          probePort: 30254,
        },
        'nodes',
      ),
      shop: make(
        'kubernetes-service',
        'shop',
        { cluster: 'aks', exposure: 'gateway', ingress: 'agic', applicationGateway: 'agw' },
        'nodes',
      ),
    }),
  },
  notExported: {
    ports: inKubernetes,
    'ports.port': inKubernetes,
    'ports.protocol': inKubernetes,
    'ports.targetPort': inKubernetes,
    hostName: inKubernetes,
    sourceRanges: inReadme,
    floatingIp: inReadme,
    probePort: inReadme,
  },
};
