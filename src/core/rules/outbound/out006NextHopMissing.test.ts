import { describe, expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import { applyEdits, move, setProps, type Edit } from '../../model/edits.ts';
import { peersOf } from '../../reach/engine/peersOf.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { afterFixes, tryRule } from '../../testing/tryRule.ts';
import { out006NextHopMissing } from './out006NextHopMissing.ts';

const hop = (nextHop: string | null, nextHopIpAddress: string): Edit =>
  setProps('table', {
    routes: [
      {
        name: 'default',
        addressPrefix: '0.0.0.0/0',
        nextHopType: 'VirtualAppliance',
        nextHop,
        nextHopIpAddress,
      },
    ],
  });
const inHub: Edit[] = [
  move('fwnet', 'hub', { x: 20, y: 40 }),
  setProps('fwnet', { addressPrefix: '10.20.0.0/26' }),
];
const withoutPeering: Edit = (document) => ({ ...document, links: {} });

describe('OUT006', () => {
  it.each<[string, Edit[], string[]]>([
    ['by reference', [], []],
    ['by the address of the firewall', [hop(null, '10.10.0.4')], []],
    ['in a peered hub', inHub, []],
    ['nobody has the address', [hop(null, '10.10.9.9')], ['table nobody critical']],
    ['the address of an instance', [hop(null, '10.10.0.5')], ['table nobody critical']],
    ['no next hop at all', [hop(null, '')], ['table noHop critical']],
    ['in a hub without peering', [...inHub, withoutPeering], ['table notConnected critical']],
    [
      'by address in a hub without peering',
      [...inHub, hop(null, '10.20.0.4'), withoutPeering],
      ['table notConnected critical'],
    ],
    ['a table that no subnet has', [hop(null, ''), setProps('nodes', { routeTable: undefined })], []],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(out006NextHopMissing, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it.each<[string, Edit[]]>([
    ['a wrong address', [hop(null, '10.10.9.9')]],
    ['a missing next hop', [hop(null, '')]],
    ['a missing next hop to an unpeered hub', [...inHub, hop(null, ''), withoutPeering]],
  ])('refers to the firewall instead of %s', (_, edits) => {
    const fixed = afterFixes(out006NextHopMissing, applyEdits(securedDesign, edits));
    expect(resource(fixed, 'route-table', 'table')?.props.routes).toMatchObject([
      { nextHop: 'firewall', nextHopIpAddress: '' },
    ]);
    expect(tryRule(out006NextHopMissing, fixed)).toEqual([]);
  });

  it('peers the networks', () => {
    const fixed = afterFixes(out006NextHopMissing, applyEdits(securedDesign, [...inHub, withoutPeering]));
    expect([...peersOf(fixed, 'net')]).toEqual(['hub']);
    expect(tryRule(out006NextHopMissing, fixed)).toEqual([]);
  });
});
