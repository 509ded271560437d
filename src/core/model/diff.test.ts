import { describe, expect, it } from 'vitest';
import type { JsonValue } from '../lib/canonicalJson.ts';
import { catalogue } from '../kinds/contract/catalogue.ts';
import { describeChange } from './describeChange.ts';
import { emptyDocument, type DesignDocument } from './designDocument.ts';
import { documentErrorText } from './documentErrorText.ts';
import { parseDocumentText } from './parseDocument.ts';
import { canonicalDocument } from './serializeDocument.ts';
import { diff } from './diff.ts';
import {
  applyEdits,
  move,
  putLink,
  putResource,
  rename,
  removeLink,
  removeResources,
  setLinkProps,
  setProps,
  setSettings,
  type Edit,
} from './edits.ts';

const position = { x: 0, y: 0 };
const rule = (name: string, priority: number): JsonValue => ({ name, priority, access: 'Allow' });
const before: DesignDocument = applyEdits(emptyDocument('shop'), [
  putResource('hub', {
    kind: 'virtual-network',
    name: 'vnet-hub',
    position,
    props: { addressSpace: ['10.0.0.0/16'] },
  }),
  putResource('spoke', {
    kind: 'virtual-network',
    name: 'vnet-spoke',
    position,
    props: { addressSpace: ['10.1.0.0/16'] },
  }),
  putResource('subnet', {
    kind: 'subnet',
    name: 'snet-1',
    parent: 'hub',
    position,
    props: { addressPrefix: '10.0.0.0/24' },
  }),
  putResource('group', {
    kind: 'network-security-group',
    name: 'nsg-1',
    position,
    props: { securityRules: [rule('A', 100), rule('B', 110)] },
  }),
  putLink('peering', { kind: 'peering', from: 'hub', to: 'spoke', props: {} }),
]);

const said = (...edits: readonly Edit[]): readonly string[] =>
  diff(before, applyEdits(before, edits), catalogue).map((change) => describeChange(change).en);

const written = JSON.stringify(canonicalDocument(before, catalogue));
const whole = parsedText(written);
/** The same design with other ids throughout. */
const renamedIds: DesignDocument = parsedText(
  written
    .replaceAll('"hub"', '"network-a"')
    .replaceAll('"spoke"', '"network-b"')
    .replaceAll('"subnet"', '"other-1"')
    .replaceAll('"kind":"other-1"', '"kind":"subnet"')
    .replaceAll('"group"', '"other-2"')
    .replaceAll('"peering"', '"other-3"')
    .replaceAll('"kind":"other-3"', '"kind":"peering"'),
);

function parsedText(text: string): DesignDocument {
  const parsed = parseDocumentText(text, catalogue);
  if (!parsed.ok) throw new Error(documentErrorText(parsed.error).en);
  return parsed.value;
}

describe('diff', () => {
  it.each<[string, readonly Edit[], readonly string[]]>([
    ['nothing', [], []],
    ['only places', [move('subnet', 'hub', { x: 40, y: 40 })], []],
    ['another parent', [move('subnet', 'spoke', position)], ['snet-1: Stands in vnet-hub -> vnet-spoke']],
    ['a name', [rename('hub', 'vnet-core')], ['vnet-core: Name vnet-hub -> vnet-core']],
    [
      'a reference',
      [setProps('subnet', { networkSecurityGroup: 'group' })],
      ['snet-1: Network security group none -> nsg-1'],
    ],
    ['a default written out', [setProps('subnet', { delegation: 'none' })], []],
    [
      'a toggle',
      [setProps('subnet', { defaultOutboundAccess: true })],
      ['snet-1: Default outbound access off -> on'],
    ],
    [
      'a list',
      [setProps('hub', { addressSpace: ['10.0.0.0/16', '10.9.0.0/16'] })],
      ['vnet-hub: Address space 10.0.0.0/16 -> 10.0.0.0/16, 10.9.0.0/16'],
    ],
    [
      'a row added',
      [setProps('group', { securityRules: [rule('A', 100), rule('C', 105), rule('B', 110)] })],
      ['nsg-1: Security rules: C added'],
    ],
    [
      'a row removed',
      [setProps('group', { securityRules: [rule('B', 110)] })],
      ['nsg-1: Security rules: A removed'],
    ],
    [
      'a cell',
      [setProps('group', { securityRules: [rule('A', 100), rule('B', 120)] })],
      ['nsg-1: Security rules > Priority (B) 110 -> 120'],
    ],
    [
      'the order of rows',
      [setProps('group', { securityRules: [rule('B', 110), rule('A', 100)] })],
      ['nsg-1: Security rules A, B -> B, A'],
    ],
    [
      'a resource added',
      [putResource('rt', { kind: 'route-table', name: 'rt-1', position, props: {} })],
      ['Route table rt-1 added'],
    ],
    [
      'a link changed',
      [setLinkProps('peering', { allowForwardedTraffic: true })],
      ['vnet-hub -> vnet-spoke: Allow forwarded traffic off -> on'],
    ],
    ['a link removed', [removeLink('peering')], ['Peering vnet-hub -> vnet-spoke removed']],
    [
      'a container removed',
      [removeResources(['hub'], ({ props }) => props)],
      ['Subnet snet-1 removed', 'Virtual network vnet-hub removed', 'Peering vnet-hub -> vnet-spoke removed'],
    ],
    [
      'settings',
      [setSettings({ region: 'japaneast', tags: { owner: 'ops' } })],
      ['Design: Region westeurope -> japaneast; Tags none -> owner=ops'],
    ],
  ])('tells %s', (_, edits, lines) => {
    expect(said(...edits)).toEqual(lines);
  });

  it('is turned around by turning the documents around', () => {
    const after = applyEdits(before, [removeResources(['spoke'], ({ props }) => props)]);
    expect(diff(before, after, catalogue).map(({ type }) => type)).toEqual(['removed', 'link-removed']);
    expect(diff(after, before, catalogue).map(({ type }) => type)).toEqual(['added', 'link-added']);
  });

  it('speaks Japanese', () => {
    const after = applyEdits(before, [setProps('subnet', { networkSecurityGroup: 'group' })]);
    const [change] = diff(before, after, catalogue);
    expect(change && describeChange(change).ja).toBe('snet-1: ネットワークセキュリティグループ なし → nsg-1');
  });

  it('takes resources of other ids for the same by kind, name and container', () => {
    expect(Object.keys(renamedIds.resources)).not.toEqual(Object.keys(whole.resources));
    expect(diff(whole, renamedIds, catalogue)).toEqual([]);
    expect(diff(renamedIds, whole, catalogue)).toEqual([]);
    const docked = setProps('subnet', { networkSecurityGroup: 'group' });
    const other = setProps('other-1', { networkSecurityGroup: 'other-2' });
    expect(diff(applyEdits(whole, [docked]), applyEdits(renamedIds, [other]), catalogue)).toEqual([]);
    expect(diff(whole, applyEdits(renamedIds, [other]), catalogue).map(({ type }) => type)).toEqual([
      'changed',
    ]);
  });

  it('takes nothing for the same by an id alone that has become another kind', () => {
    const { hub, group } = before.resources;
    if (hub === undefined || group === undefined) throw new Error('no such resource');
    const swapped = applyEdits(emptyDocument('shop'), [putResource('hub', group), putResource('other', hub)]);
    const changes = diff(before, swapped, catalogue).filter((change) => 'id' in change);
    expect(changes.map(({ type, name }) => `${name} ${type}`)).toEqual([
      'snet-1 removed',
      'vnet-spoke removed',
      'vnet-hub -> vnet-spoke link-removed',
    ]);
  });

  it('tells what has one name before and after', () => {
    const renamed = applyEdits(before, [rename('spoke', 'vnet-hub')]);
    const moved = applyEdits(renamed, [move('subnet', 'spoke', position)]);
    expect(diff(renamed, moved, catalogue).map(({ type }) => type)).toEqual(['changed']);
    const tagged = (tags: Readonly<Record<string, string>>) => applyEdits(before, [setSettings({ tags })]);
    const changes = diff(tagged({ a: '1, b=2' }), tagged({ a: '1', b: '2' }), catalogue);
    expect(changes.map(({ type }) => type)).toEqual(['design-changed']);
  });
});
