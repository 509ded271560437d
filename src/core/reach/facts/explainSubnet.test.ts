import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translate } from '../../../../scripts/vectors/translate.ts';
import { readVectors } from '../../../../scripts/vectors/vectorFile.ts';
import { resourcesOf } from '../../kinds/contract/values.ts';
import { setProps } from '../../model/edits.ts';
import type { EffectiveRule } from '../../net/effectiveRule.ts';
import { hubAndSpoke } from '../../templates/hubAndSpoke.ts';
import { coveredRules } from './coveredRules.ts';
import { createAnalysisContext } from './createAnalysisContext.ts';
import { explainSubnet } from './explainSubnet.ts';

const context = createAnalysisContext(hubAndSpoke());
const named = (name: string): string =>
  Object.entries(context.document.resources).find(([, resource]) => resource.name === name)?.[0] ?? '';

describe('explainSubnet', () => {
  it('tells which routes hold, and what overrides the others', () => {
    const routes = explainSubnet(context, named('snet-aks'))?.routes.map(
      ({ prefix, nextHopType, nextHopAddress, origin, overriddenBy }) =>
        `${prefix} ${nextHopAddress ?? nextHopType} ${origin} ${overriddenBy?.name ?? ''}`.trim(),
    );
    expect(routes).toContain('0.0.0.0/0 10.200.0.4 user');
    expect(routes).toContain('0.0.0.0/0 Internet system default-via-firewall');
    expect(routes).toContain('10.200.0.0/24 VNetPeering system');
    expect(new Set(routes).size).toBe(routes?.length);
  });

  it('tells which rules never decide', () => {
    const explained = explainSubnet(context, named('snet-aks'));
    const covered = explained?.inbound.filter(({ overriddenBy }) => overriddenBy !== undefined);
    expect(covered?.map(({ name, overriddenBy }) => `${name} ${overriddenBy?.name}`)).toEqual([
      'AllowVnetInBound DenyAllInbound',
      'AllowAzureLoadBalancerInBound AllowAzureLoadBalancerInbound',
      'DenyAllInBound DenyAllInbound',
    ]);
    expect(explained?.outbound.map(({ name }) => name)).toEqual([
      'AllowVnetOutBound',
      'AllowInternetOutBound',
      'DenyAllOutBound',
    ]);
  });

  it('tells of a pool what its subnet tells, and of what stands in no subnet nothing', () => {
    const ofSubnet = explainSubnet(context, named('snet-aks'));
    const ofPool = explainSubnet(context, named('user'));
    expect(ofPool).toEqual({ ...ofSubnet, interfaceGroups: ofPool?.interfaceGroups });
    const interfaces = [ofSubnet, ofPool].map((explained) =>
      explained?.interfaceGroups.map(({ interfacesOf }) => interfacesOf),
    );
    expect(interfaces).toEqual([[[named('system'), named('user')]], [[named('user')]]]);
    expect(explainSubnet(context, named('vnet-hub'))).toBeUndefined();
  });

  it('tells which group AKS keeps at its nodes, and what it wrote there', () => {
    const [service] = resourcesOf(context.document, 'kubernetes-service');
    const document = setProps(service?.id ?? '', { exposure: 'publicLoadBalancer' })(context.document);
    const [managed] = explainSubnet(createAnalysisContext(document), named('user'))?.interfaceGroups ?? [];
    expect(managed?.group.id).toMatch(/^managed-group:/);
    expect(managed?.inbound.map(({ origin }) => origin)).toEqual(['aks', 'default', 'default', 'default']);
  });

  it('tells of the pods of a pool where they stand in another subnet, and of the group of a machine', () => {
    const vectors = readVectors(
      [
        'vectors:',
        '- {id: x, base: flat, flow: {from: pod, to: api}, expect: {}, set: {cluster.cni: podSubnet,',
        '  cluster.podSubnet: net/pods, vnets.net.subnets.pods: {cidr: 10.1.8.0/24, nat: nat1}, nats.nat1: {},',
        '  nsgs.nic: {in: [[100, Deny, "*", "*", "22"]]}, vms.db: {subnet: net/pods, ip: 10.1.8.9, nsg: nic}}}',
      ].join('\n'),
      readFileSync(new URL('../fixtures/packet-path-vectors.yaml', import.meta.url), 'utf8'),
    );
    const [vector] = vectors;
    if (vector === undefined) throw new Error('no vector');
    const drawn = createAnalysisContext(translate(vector.design, vector.flow).document);
    const explained = explainSubnet(drawn, 'node');
    expect(explained).toMatchObject({ subnet: 'net/nodes', pods: { subnet: 'net/pods' } });
    expect(explained?.pods?.interfaceGroups.map(({ group }) => group.id)).toEqual(['managed-group:aks']);
    const ofMachine = explainSubnet(drawn, 'db');
    expect(ofMachine?.pods).toBeUndefined();
    expect(ofMachine?.interfaceGroups).toMatchObject([
      { interfacesOf: ['db'], inbound: [{ name: 'Inbound-100', origin: 'user' }, {}, {}, {}] },
    ]);
  });
});

describe('coveredRules', () => {
  const rule = (name: string, change: Partial<EffectiveRule> = {}): EffectiveRule => ({
    priority: 100,
    name,
    access: 'Allow',
    protocol: 'Tcp',
    sources: ['10.0.0.0/16'],
    destinations: ['VirtualNetwork'],
    ports: ['400-500'],
    origin: 'user',
    ...change,
  });
  it.each<[string, Partial<EffectiveRule>, boolean]>([
    ['the same', {}, true],
    ['a part of the sources', { sources: ['10.0.3.0/24'] }, true],
    ['more sources', { sources: ['10.0.3.0/24', '10.1.0.0/24'] }, false],
    ['one port of the range', { ports: ['443'] }, true],
    ['a port beside the range', { ports: ['443', '501'] }, false],
    ['every port', { ports: ['*'] }, false],
    ['every protocol', { protocol: '*' }, false],
    ['the tag in other letters', { destinations: ['virtualnetwork'] }, true],
    ['another tag', { destinations: ['Internet'] }, false],
  ])('after a rule, one for %s never decides: %s', (_, change, expected) => {
    const [, later] = coveredRules([rule('first'), rule('second', change)]);
    expect(later?.overriddenBy?.name).toBe(expected ? 'first' : undefined);
  });
});
