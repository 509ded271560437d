import { describe, expect, it } from 'vitest';
import { createExportContext } from '../../bundle/createExportContext.ts';
import { design, make, networkWith } from '../../testing/exampleParts.ts';
import type { PropsOf } from '../registry/kinds.ts';
import { connectionOf } from './derived.ts';

const endpoint = (name: string, values: Partial<PropsOf<'private-endpoint'>>) =>
  make('private-endpoint', name, values, 'endpoints');

const context = createExportContext(
  design({
    ...networkWith('endpoints', 'snet-pe', { addressPrefix: '10.0.0.0/29' }),
    cr: make('container-registry', 'crexample', { sku: 'Premium' }),
    kv: make('key-vault', 'kv-example', {}),
    zone: make('private-dns-zone', 'privatelink.azurecr.io', {}),
    first: endpoint('pep-first', { target: 'cr', privateIpAddress: '10.0.0.4', privateDnsZone: 'zone' }),
    second: endpoint('pep-second', { target: 'cr', privateIpAddress: '10.0.0.5' }),
    vault: endpoint('pep-vault', { target: 'kv', privateIpAddress: '10.0.1.4' }),
    free: endpoint('pep-free', { target: 'cr' }),
    lost: endpoint('pep-lost', {}),
    gone: endpoint('pep-gone', { target: 'nothing' }),
  }),
);

function connection(id: string) {
  const found = context.resource('private-endpoint', id);
  if (found === undefined) throw new Error('the endpoint is drawn');
  return connectionOf(found, context);
}

describe('connectionOf', () => {
  it('gives a vault its one address', () => {
    expect(connection('vault')).toMatchObject({ target: 'kv', groupId: 'vault', zone: undefined });
    expect(connection('vault')?.addresses.map(({ member, address }) => [member, address])).toEqual([
      ['default', '10.0.1.4'],
    ]);
  });

  it('leaves addresses to Azure where the design does', () => {
    expect(connection('free')).toMatchObject({ groupId: 'registry', addresses: [] });
  });

  it('finds the zone', () => expect(connection('first')?.zone?.name).toBe('privatelink.azurecr.io'));

  // .4 and .5 are drawn; three endpoints without an address take what comes next, and a /29 ends at .6.
  it('says only what there is room for', () => {
    expect(connection('first')?.addresses.map(({ address }) => address)).toEqual(['10.0.0.4']);
  });

  it.each(['lost', 'gone'])('leads nowhere: %s', (id) => expect(connection(id)).toBeUndefined());
});

describe('a registry in a subnet with room', () => {
  const roomy = createExportContext(
    design({
      ...networkWith('endpoints', 'snet-pe', { addressPrefix: '10.0.0.0/27' }),
      cr: make('container-registry', 'crexample', { sku: 'Premium' }),
      first: endpoint('pep-first', { target: 'cr', privateIpAddress: '10.0.0.4' }),
      second: endpoint('pep-second', { target: 'cr', privateIpAddress: '10.0.0.6' }),
    }),
  );

  it('has an address of its own for its data', () => {
    const addresses = roomy
      .resourcesOf('private-endpoint')
      .flatMap((each) => connectionOf(each, roomy)?.addresses ?? [])
      .map(({ member, address }) => `${member} ${address}`);
    expect(addresses).toEqual([
      'registry 10.0.0.4',
      'registry_data_ 10.0.0.5',
      'registry 10.0.0.6',
      'registry_data_ 10.0.0.7',
    ]);
  });
});
