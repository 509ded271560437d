import { expect, it } from 'vitest';
import { design, make, networkWith } from '../testing/exampleParts.ts';
import { factsOf } from '../picture/factsOf.ts';
import { plannedAddress } from './plannedAddress.ts';

const endpoint = (name: string, target: string, privateIpAddress = '') =>
  make('private-endpoint', name, { target, privateIpAddress }, 'subnet');

const document = design({
  ...networkWith('subnet', 'snet-pe', { addressPrefix: '10.0.0.0/28' }),
  cr: make('container-registry', 'crexample', { sku: 'Premium' }),
  kv: make('key-vault', 'kv-example', {}),
  fixed: endpoint('pep-fixed', 'cr', '10.0.0.10'),
  registry: endpoint('pep-registry', 'cr'),
  vault: endpoint('pep-vault', 'kv'),
  machine: make('virtual-machine', 'vm-jump', {}, 'subnet'),
  lost: make('virtual-machine', 'vm-lost', {}, 'nowhere'),
});

it.each([
  ['a registry its first address', 'registry', 'interface', '10.0.0.4'],
  ['a registry one more for its data', 'registry', 'data', '10.0.0.5'],
  ['a vault one', 'vault', 'interface', '10.0.0.6'],
  ['a vault no more', 'vault', 'data', undefined],
  ['a machine the next', 'machine', 'interface', '10.0.0.7'],
  ['what is set', 'fixed', 'interface', '10.0.0.10'],
  ['what a bundle has to choose, after all that Azure gives', 'fixed', 'data', '10.0.0.8'],
  ['what stands nowhere nothing', 'lost', 'interface', undefined],
])('plans for %s', (_, id, use, address) => expect(plannedAddress(document, id, use)).toBe(address));

it.each([
  ['vault', ['10.0.0.6', 'kv-example']],
  ['fixed', ['10.0.0.10', 'crexample']],
  ['machine', ['10.0.0.7', 'no public IP']],
  ['lost', ['–', 'no public IP']],
  ['nobody', []],
])('stands on the card of %s', (id, lines) =>
  expect(factsOf(document, id).map(({ text }) => text.en)).toEqual(lines),
);
