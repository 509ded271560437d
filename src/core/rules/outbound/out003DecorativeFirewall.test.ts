import { describe, expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import { applyEdits, setProps, type Edit } from '../../model/edits.ts';
import { createAnalysisContext } from '../../reach/facts/createAnalysisContext.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { adding, afterFixes, tryRule } from '../../testing/tryRule.ts';
import { out003DecorativeFirewall } from './out003DecorativeFirewall.ts';

const detached = setProps('nodes', { routeTable: undefined });
const toInternet = {
  name: 'default',
  addressPrefix: '0.0.0.0/0',
  nextHopType: 'Internet',
  nextHop: null,
  nextHopIpAddress: '',
};

describe('OUT003', () => {
  it.each<[string, Edit[], string[]]>([
    ['routed to', [], []],
    ['no route table', [detached], ['firewall unused high']],
    ['a route elsewhere', [setProps('table', { routes: [toInternet] })], ['firewall unused high']],
    ['nobody to route yet', [detached, setProps('pool', { cluster: null })], []],
    [
      'one of two subnets is routed to it',
      [
        adding('other', 'subnet', 'net', { addressPrefix: '10.10.8.0/24' }),
        adding('user', 'node-pool', 'other', { cluster: 'cluster' }),
      ],
      [],
    ],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(out003DecorativeFirewall, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it('attaches the route table that leads to the firewall', () => {
    const fixed = afterFixes(out003DecorativeFirewall, detached(securedDesign));
    expect(resource(fixed, 'subnet', 'nodes')?.props.routeTable).toBe('table');
    expect(createAnalysisContext(fixed).filtered('nodes')).toBe('yes');
  });

  it('makes a route table where there is none', () => {
    const { table: _, ...resources } = securedDesign.resources;
    const fixed = afterFixes(out003DecorativeFirewall, detached({ ...securedDesign, resources }));
    const table = resource(fixed, 'route-table', resource(fixed, 'subnet', 'nodes')?.props.routeTable);
    expect(table).toMatchObject({ name: 'rt-aks', props: { bgpRoutePropagation: false } });
    expect(tryRule(out003DecorativeFirewall, fixed)).toEqual([]);
  });

  it('offers nothing for a firewall out of reach', () => {
    const far = applyEdits({ ...securedDesign, links: {} }, [
      adding('far', 'azure-firewall', 'farnet'),
      adding('farnet', 'subnet', 'hub', { addressPrefix: '10.20.0.0/26' }),
    ]);
    expect(tryRule(out003DecorativeFirewall, far)).toEqual(['far unused high']);
    expect(afterFixes(out003DecorativeFirewall, far)).toBe(far);
  });
});
