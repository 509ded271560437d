import { describe, expect, it } from 'vitest';
import { createExportContext } from '../../bundle/createExportContext.ts';
import { design, make } from '../../testing/exampleParts.ts';
import type { PropsOf } from '../registry/kinds.ts';
import { linkedNetworksOf, recordSetsOf, resolutionPolicyOf } from './derived.ts';

function drawn(name: string, values: Partial<PropsOf<'private-dns-zone'>>) {
  const network = { addressSpace: ['10.0.0.0/16'] };
  const context = createExportContext(
    design({
      zone: make('private-dns-zone', name, values),
      linked: make('virtual-network', 'vnet-linked', { ...network, privateDnsZones: ['zone'] }),
      other: make('virtual-network', 'vnet-other', network),
    }),
  );
  const zone = context.resource('private-dns-zone', 'zone');
  if (zone === undefined) throw new Error('the zone is drawn');
  return { zone, context };
}

describe('private DNS zones', () => {
  it('makes one set of the rows of a name, in any case', () => {
    const { zone } = drawn('example.internal', {
      records: [
        { name: 'API', address: '10.0.0.4' },
        { name: 'web', address: '10.0.0.5' },
        { name: 'api', address: '10.0.0.6' },
        { name: 'api', address: '10.0.0.4' },
      ],
    });
    expect(recordSetsOf(zone)).toEqual([
      { name: 'api', addresses: ['10.0.0.4', '10.0.0.6'] },
      { name: 'web', addresses: ['10.0.0.5'] },
    ]);
  });

  it('is linked to the networks that name it', () => {
    const { zone, context } = drawn('example.internal', {});
    expect(linkedNetworksOf(zone, context).map(({ name }) => name)).toEqual(['vnet-linked']);
  });

  it.each([
    ['privatelink.azurecr.io', 'NxDomainRedirect'],
    ['sub.PrivateLink.westeurope.azmk8s.io', 'NxDomainRedirect'],
    ['notprivatelink.example', undefined],
    ['example.internal', undefined],
  ])('falls back for %s: %s', (name, policy) => {
    const { zone } = drawn(name, { resolutionPolicy: 'NxDomainRedirect' });
    expect(resolutionPolicyOf(zone)).toBe(policy);
  });
});
