import { describe, expect, it } from 'vitest';
import { design, make, networkWith } from '../../testing/exampleParts.ts';
import type { FlowSource } from '../../net/flow.ts';
import { createAnalysisContext } from '../facts/createAnalysisContext.ts';

const context = createAnalysisContext(
  design({
    internet: make('internet', 'Internet', {}),
    ...networkWith('nodes', 'snet-nodes'),
    cluster: make('aks-cluster', 'aks-main', { networkMode: 'overlay', podCidr: '192.168.0.0/16' }),
    pool: make('node-pool', 'system', { cluster: 'cluster' }, 'nodes'),
  }),
);

it.each<[string, FlowSource, string]>([
  ['an Internet endpoint', { type: 'internet', endpoint: 'client' }, '198.51.100.10'],
  ['a node', { type: 'node', pool: 'pool' }, '10.0.0.4'],
  ['a pod, before its node translates it', { type: 'pod', pool: 'pool' }, '192.168.0.4'],
])('a trace begins with the address of %s', (_, from, source) => {
  const { hops } = context.trace({
    from,
    to: { type: 'api-server', cluster: 'cluster', by: 'address' },
    protocol: 'TCP',
    port: 443,
    payload: 'benign',
  });
  expect(hops[0]).toMatchObject({ source, destination: 'API server IP of aks-main' });
});

describe('the names of a registry', () => {
  const drawn = (dataEndpoint: boolean, privateDnsZones: readonly string[], target: string | null) =>
    createAnalysisContext(
      design({
        internet: make('internet', 'Internet', {}),
        ...networkWith('machines', 'snet-vm'),
        vnet: make('virtual-network', 'vnet-main', { addressSpace: ['10.0.0.0/16'], privateDnsZones }),
        machine: make('virtual-machine', 'vm-jump', { privateIpAddress: '10.0.0.20' }, 'machines'),
        cr: make('container-registry', 'crexample', { sku: 'Premium', dataEndpoint }),
        zone: make('private-dns-zone', 'privatelink.azurecr.io', {}),
        endpoint: make('private-endpoint', 'pep-cr', { target, privateDnsZone: 'zone' }, 'machines'),
      }),
    );
  const [name, data] = ['crexample.azurecr.io', 'crexample.westeurope.data.azurecr.io'];

  it.each([
    ['the first address', drawn(false, ['zone'], 'cr'), name, '10.0.0.4'],
    ['the second, for its data', drawn(false, ['zone'], 'cr'), data, '10.0.0.5'],
    ['its public address without the zone', drawn(false, [], 'cr'), data, 'public IP of crexample'],
    ['its public address without an endpoint', drawn(true, [], null), data, 'public IP of crexample'],
    ['nothing where no data endpoint is', drawn(false, [], null), data, '0.0.0.0'],
  ])('lead to %s', (_, { trace }, fqdn, destination) => {
    const { hops } = trace({
      from: { type: 'resource', id: 'machine' },
      to: { type: 'name', fqdn },
      protocol: 'TCP',
      port: 443,
      payload: 'benign',
    });
    expect(hops[0]).toMatchObject({ destination });
  });
});
