import { describe, expect, it } from 'vitest';
import { publicSuffixOf } from '../azure/datedFacts.ts';
import { bundleLanguages } from '../bundle/bundleFile.ts';
import { createAnalysisContext } from '../reach/facts/createAnalysisContext.ts';
import { scenarioLibrary } from '../scenarios/library/scenarioLibrary.ts';
import { bundleCode } from '../testing/bundleCode.ts';
import { design, make } from '../testing/exampleParts.ts';
import { examplesOfKinds } from '../testing/examples/examplesOfKinds.ts';
import { privateLinkOffers } from './contract/privateLinkOffers.ts';
import { privateLinkTarget } from './contract/privateLinkTarget.ts';
import { isKindId } from './registry/kinds.ts';

/** The kind's minimal example, with a private endpoint of the service beside pods that may use it. */
function reached(kind: string, zone: string) {
  const { resources } = isKindId(kind) ? examplesOfKinds[kind].minimal.design : design({});
  const target = Object.keys(resources).find((id) => resources[id]?.kind === kind) ?? '';
  const document = design({
    ...resources,
    network: make('virtual-network', 'vnet-pe', {
      addressSpace: ['10.50.0.0/16'],
      privateDnsZones: ['names'],
    }),
    nodes: make('subnet', 'snet-nodes', { addressPrefix: '10.50.0.0/24' }, 'network'),
    endpoints: make('subnet', 'snet-pe', { addressPrefix: '10.50.1.0/24' }, 'network'),
    names: make('private-dns-zone', zone, {}),
    cluster: make('aks-cluster', 'aks-pe', {}),
    pool: make('node-pool', 'user', { cluster: 'cluster' }, 'nodes'),
    endpoint: make(
      'private-endpoint',
      'pep-one',
      { target, privateIpAddress: '10.50.1.4', privateDnsZone: 'names' },
      'endpoints',
    ),
  });
  return {
    document,
    context: createAnalysisContext(document),
    target: privateLinkTarget(target, { document }),
  };
}

describe.each([...privateLinkOffers])('%s, which private endpoints lead to', (kind, offer) => {
  const { document, context, target } = reached(kind, offer.zone);
  const names = target?.names ?? [];

  it('has public names that lead into its zone', () => {
    expect(publicSuffixOf(offer.zone)).toBe(offer.publicSuffix);
    expect(names.map(({ use }) => use)).toEqual(['interface', ...offer.names.slice(1).map(({ use }) => use)]);
  });

  it.each(names.map(({ fqdn }) => fqdn))('is reached by pods under %s', (fqdn) => {
    const from = { type: 'pod', pool: 'pool' } as const;
    const to = { type: 'name', fqdn } as const;
    const trace = context.trace({ from, to, protocol: 'TCP', port: 443, payload: 'benign' });
    expect(trace.disposition).toBe('DELIVERED');
    expect(trace.hops.at(-1)?.node.resource).toBe('endpoint');
  });

  it.each(bundleLanguages)('gives every fixed address to its member in %s', (language) => {
    const code = bundleCode(document, language);
    expect(code).toContain(offer.groupId);
    for (const { member } of names) expect(code).toContain(member);
  });

  it('has a scenario in which pods use it', () => {
    const flows = scenarioLibrary.flatMap((scenario) => scenario.flows(context));
    expect(flows.map(({ to }) => ('fqdn' in to ? to.fqdn : ''))).toContain(target?.fqdn);
  });
});
