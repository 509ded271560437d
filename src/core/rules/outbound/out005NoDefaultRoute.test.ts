import { describe, expect, it } from 'vitest';
import { applyEdits, setProps, type Edit } from '../../model/edits.ts';
import { createAnalysisContext } from '../../reach/facts/createAnalysisContext.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { afterFixes, tryRule } from '../../testing/tryRule.ts';
import { out005NoDefaultRoute } from './out005NoDefaultRoute.ts';

const detached = setProps('nodes', { routeTable: undefined });
const hop = (nextHopType: string, addressPrefix = '0.0.0.0/0'): Edit =>
  setProps('table', {
    routes: [{ name: 'default', addressPrefix, nextHopType, nextHop: null, nextHopIpAddress: '' }],
  });

describe('OUT005', () => {
  it.each<[string, Edit[], string[]]>([
    ['0/0 to the firewall', [], []],
    ['0/0 to a gateway', [hop('VirtualNetworkGateway')], []],
    ['no route table', [detached], ['nodes noTable critical']],
    ['a table without 0/0', [hop('VirtualAppliance', '0.0.0.0/1')], ['nodes noRoute critical']],
    ['0/0 to the Internet', [hop('Internet')], ['nodes wrongHop critical']],
    ['0/0 to None', [hop('None')], ['nodes wrongHop critical']],
    ['another outbound type', [detached, setProps('cluster', { outboundType: 'loadBalancer' })], []],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(out005NoDefaultRoute, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  const { fwnet: _1, firewall: _2, policy: _3, table: _4, ...bare } = securedDesign.resources;

  it.each([
    ['adds the route to the firewall', applyEdits(securedDesign, [hop('Internet')])],
    ['attaches the table', applyEdits(securedDesign, [detached])],
    ['adds a firewall where there is none', applyEdits({ ...securedDesign, resources: bare }, [detached])],
  ])('%s', (_, broken) => {
    const fixed = afterFixes(out005NoDefaultRoute, broken);
    expect(tryRule(out005NoDefaultRoute, fixed)).toEqual([]);
    expect(createAnalysisContext(fixed).filtered('nodes')).toBe('yes');
  });
});
