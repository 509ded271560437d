import { describe, expect, it } from 'vitest';
import { applyEdits, setProps, type Edit } from '../../model/edits.ts';
import { resource } from '../../kinds/contract/values.ts';
import { createAnalysisContext } from '../../reach/facts/createAnalysisContext.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { afterFixes, tryRule } from '../../testing/tryRule.ts';
import { out001UnfilteredEgress } from './out001UnfilteredEgress.ts';

const open: Edit[] = [
  setProps('cluster', { outboundType: undefined }),
  setProps('nodes', { routeTable: undefined }),
];

describe('OUT001', () => {
  it.each<[string, Edit[], string[]]>([
    ['behind a firewall', [], []],
    ['load balancer, yet filtered', [setProps('cluster', { outboundType: undefined })], []],
    ['load balancer and no route', open, ['cluster open critical']],
    ['no pool, so nobody leaves', [...open, setProps('pool', { cluster: null })], []],
    [
      'NAT gateway is another finding',
      [...open, setProps('cluster', { outboundType: 'managedNATGateway' })],
      [],
    ],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(out001UnfilteredEgress, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it('routes the subnets through the firewall', () => {
    const fixed = afterFixes(out001UnfilteredEgress, applyEdits(securedDesign, open));
    expect(tryRule(out001UnfilteredEgress, fixed)).toEqual([]);
    expect(resource(fixed, 'aks-cluster', 'cluster')?.props.outboundType).toBe('userDefinedRouting');
    expect(createAnalysisContext(fixed).filtered('nodes')).toBe('yes');
  });

  it('adds a firewall where there is none', () => {
    const { fwnet: _1, firewall: _2, policy: _3, table: _4, ...resources } = securedDesign.resources;
    const fixed = afterFixes(out001UnfilteredEgress, applyEdits({ ...securedDesign, resources }, open));
    expect(createAnalysisContext(fixed).filtered('nodes')).toBe('yes');
    expect(Object.values(fixed.resources).filter(({ kind }) => kind === 'azure-firewall')).toHaveLength(1);
  });
});
