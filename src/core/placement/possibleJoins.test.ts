import { expect, it } from 'vitest';
import { design, make, networkWith } from '../testing/exampleParts.ts';
import { possibleJoins } from './possibleJoins.ts';

const document = design({
  ...networkWith('endpoints', 'snet-pe', { addressPrefix: '10.0.0.0/27' }),
  registry: make('container-registry', 'crexample', {}),
  vault: make('key-vault', 'kv-example', {}),
  endpoint: make('private-endpoint', 'pep-example', { target: 'registry' }, 'endpoints'),
  gateway: make('virtual-network-gateway', 'vgw-example', { sites: ['tokyo'] }, 'endpoints'),
  tokyo: make('on-premises', 'lgw-tokyo', {}),
  osaka: make('on-premises', 'lgw-osaka', {}),
});

it.each([
  ['endpoint', ['vault']],
  ['vault', ['endpoint']],
  ['gateway', ['osaka']],
  ['osaka', ['gateway']],
  ['tokyo', []],
  ['gone', []],
] as const)('%s can still be joined to %j', (id, others) => {
  expect(possibleJoins(document, id).map(({ host, target }) => (host === id ? target : host))).toEqual(
    others,
  );
});
