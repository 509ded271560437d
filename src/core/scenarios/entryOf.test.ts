import { expect, it } from 'vitest';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import { aksDefault } from '../templates/aksDefault.ts';
import { referenceArchitecture } from '../templates/referenceArchitecture.ts';
import { entryOf } from './entryOf.ts';

const client = { type: 'internet', endpoint: 'client' } as const;
const pod = { type: 'pod', pool: 'node-pool-1' } as const;
const exposed = createAnalysisContext(aksDefault());
const secured = createAnalysisContext(referenceArchitecture());

it.each([
  [
    'the own address of a service',
    exposed,
    'kubernetes-service-1',
    client,
    undefined,
    'kubernetes-service-1',
    443,
  ],
  ['the port that is asked for', exposed, 'kubernetes-service-1', client, 80, 'kubernetes-service-1', 80],
  [
    'the gateway in front of a service',
    secured,
    'kubernetes-service-1',
    client,
    undefined,
    'application-gateway-1',
    443,
  ],
  ['the gateway itself', secured, 'application-gateway-1', client, undefined, 'application-gateway-1', 443],
])('finds %s', (_, context, id, from, port, resource, entryPort) => {
  expect(entryOf(context, id, from, port)).toMatchObject({ resource, port: entryPort });
});

it.each([
  ['on another port', exposed, 'kubernetes-service-1', client, 22],
  ['of a pool', exposed, 'node-pool-1', client, undefined],
  ['of nothing', exposed, 'nothing', pod, undefined],
])('finds no entry %s', (_, context, id, from, port) => {
  expect(entryOf(context, id, from, port)).toBeUndefined();
});
