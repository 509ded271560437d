import { expect, it } from 'vitest';
import { design, make, networkWith } from '../kinds/exampleParts.ts';
import type { FlowSource } from '../net/flow.ts';
import { createAnalysisContext } from './createAnalysisContext.ts';

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
