import { describe, expect, it } from 'vitest';
import { resource } from '../../kinds/contract/values.ts';
import { applyEdits, putLink, removeLink, setLinkProps, setProps, type Edit } from '../../model/edits.ts';
import { peersOf } from '../../reach/engine/peersOf.ts';
import { securedDesign } from '../../testing/securedDesign.ts';
import { afterFixes, tryRule } from '../../testing/tryRule.ts';
import { net002PeeringHalves } from './net002PeeringHalves.ts';

const overlap = setProps('hub', { addressSpace: ['10.20.0.0/16', '10.10.128.0/17'] });
const twice = putLink('again', { kind: 'peering', from: 'net', to: 'hub', props: {} });

describe('NET002', () => {
  it.each<[string, Edit[], string[]]>([
    ['both halves', [], []],
    ['no peering', [removeLink('out'), removeLink('back')], []],
    ['one half', [removeLink('back')], ['hub oneSided critical']],
    ['the other half', [removeLink('out')], ['net oneSided critical']],
    ['a half twice', [twice], ['net duplicate critical']],
    ['networks that overlap', [overlap], ['hub overlap critical']],
    ['networks that overlap, not peered', [overlap, removeLink('out'), removeLink('back')], []],
  ])('%s', (_, edits, expected) => {
    expect(tryRule(net002PeeringHalves, applyEdits(securedDesign, edits))).toEqual(expected);
  });

  it('adds the missing half with the same flags', () => {
    const broken = applyEdits(securedDesign, [
      removeLink('back'),
      setLinkProps('out', { allowForwardedTraffic: true }),
    ]);
    const fixed = afterFixes(net002PeeringHalves, broken);
    expect([...peersOf(fixed, 'hub')]).toEqual(['net']);
    expect(Object.values(fixed.links)).toContainEqual({
      kind: 'peering',
      from: 'hub',
      to: 'net',
      props: { allowForwardedTraffic: true },
    });
  });

  it('removes the second of two', () => {
    expect(afterFixes(net002PeeringHalves, twice(securedDesign))).toEqual(securedDesign);
  });

  it('moves the smaller network out of the way, and only the range that overlaps', () => {
    const fixed = afterFixes(net002PeeringHalves, overlap(securedDesign));
    expect(resource(fixed, 'virtual-network', 'hub')?.props.addressSpace).toEqual([
      '10.20.0.0/16',
      '10.11.0.0/17',
    ]);
    expect(resource(fixed, 'virtual-network', 'net')?.props.addressSpace).toEqual(['10.10.0.0/16']);
    expect(tryRule(net002PeeringHalves, fixed)).toEqual([]);
  });
});
