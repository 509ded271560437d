import { describe, expect, it } from 'vitest';
import type { EffectiveRule } from '../net/effectiveRule.ts';
import { hubAndSpoke } from '../templates/hubAndSpoke.ts';
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

  it('tells of a pool what its subnet tells, and of everything else nothing', () => {
    const ofPool = explainSubnet(context, named('user'));
    expect(ofPool).toEqual(explainSubnet(context, named('snet-aks')));
    expect(explainSubnet(context, named('vnet-hub'))).toBeUndefined();
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
