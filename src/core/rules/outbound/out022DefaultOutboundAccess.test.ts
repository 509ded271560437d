import { describe, expect, it } from 'vitest';
import { applyEdits, setProps, type Edit } from '../../model/edits.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { adding, afterFixes, tryRule } from '../../testing/tryRule.ts';
import { out022DefaultOutboundAccess } from './out022DefaultOutboundAccess.ts';

const on = (id: string): Edit => setProps(id, { defaultOutboundAccess: true });
const spare = adding('spare', 'subnet', 'net', {
  addressPrefix: '10.10.9.0/24',
  defaultOutboundAccess: true,
});

describe('OUT022', () => {
  it.each<[string, Edit[], string[]]>([
    ['off everywhere', [], []],
    ['on, and the only way out', [spare], ['spare open medium']],
    ['on behind a firewall', [on('nodes')], ['nodes unused low']],
    [
      'on where a load balancer carries what leaves',
      [
        on('nodes'),
        setProps('nodes', { routeTable: undefined }),
        setProps('cluster', { outboundType: 'loadBalancer' }),
      ],
      ['nodes unused low'],
    ],
    [
      'on in an isolated cluster',
      [
        on('nodes'),
        setProps('nodes', { routeTable: undefined }),
        setProps('cluster', { outboundType: 'none' }),
      ],
      ['nodes open medium'],
    ],
    ['the subnet of the firewall', [on('fwnet')], []],
    ['a delegated subnet', [on('api')], []],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(out022DefaultOutboundAccess, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it('turns it off', () => {
    expect(afterFixes(out022DefaultOutboundAccess, on('nodes')(securedDesign))).toEqual(securedDesign);
  });
});
