import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../kinds/contract/catalogue.ts';
import type { CatalogueKind } from './catalogue.ts';
import { DOCUMENT_VERSION, emptyDocument, type DesignDocument } from './designDocument.ts';
import type { DocumentError } from './documentError.ts';
import { documentErrorText } from './documentErrorText.ts';
import { limits } from './limits.ts';
import { parseDocument, parseDocumentText } from './parseDocument.ts';

const vnet = { kind: 'virtual-network', name: 'vnet-hub', props: { addressSpace: ['10.0.0.0/16'] } };
const spoke = { kind: 'virtual-network', name: 'vnet-spoke', props: { addressSpace: ['10.1.0.0/16'] } };
const subnet = { kind: 'subnet', name: 'snet-1', parent: 'vnet', props: { addressPrefix: '10.0.0.0/24' } };
const group = {
  kind: 'network-security-group',
  name: 'nsg-1',
  props: { securityRules: [{ name: 'AllowAll', destinationPortRanges: ['443'] }] },
};
const peering = { kind: 'peering', from: 'vnet', to: 'spoke' };

const waiver = { finding: 'CP001:aks:public:', reason: 'lab' };
const comment = { id: 'c', text: 'Why?' };
const note = { id: 'n', position: { x: 0, y: 0 }, text: 'Later' };

const design = (resources: object, rest: object = {}): unknown => ({
  version: DOCUMENT_VERSION,
  name: 'shop',
  resources,
  ...rest,
});
const parsed = (value: unknown): DesignDocument => {
  const result = parseDocument(value, catalogue);
  if (!result.ok) throw new Error(documentErrorText(result.error).en);
  return result.value;
};
const errorOf = (value: unknown): DocumentError | undefined => {
  const result = parseDocument(value, catalogue);
  return result.ok ? undefined : result.error;
};

describe('parseDocument', () => {
  it('fills in what is not written and leaves defaults out of props', () => {
    const document = parsed(
      design({ vnet, group, subnet: { ...subnet, props: { ...subnet.props, delegation: 'none' } } }),
    );
    expect(document).toEqual({
      ...emptyDocument('shop'),
      resources: {
        group: {
          ...group,
          position: { x: 0, y: 0 },
          props: {
            securityRules: [
              {
                name: 'AllowAll',
                priority: 100,
                direction: 'Inbound',
                access: 'Allow',
                protocol: '*',
                sourceAddressPrefixes: ['*'],
                destinationAddressPrefixes: ['*'],
                destinationPortRanges: ['443'],
              },
            ],
          },
        },
        subnet: { ...subnet, position: { x: 0, y: 0 } },
        vnet: { ...vnet, position: { x: 0, y: 0 } },
      },
    });
    // By kind and name, not by id or as it was written.
    expect(Object.keys(document.resources)).toEqual(['group', 'subnet', 'vnet']);
  });

  it.each<[string, unknown, Partial<DocumentError>]>([
    ['null', null, { code: 'not-a-design' }],
    ['a list', [], { code: 'not-a-design' }],
    ['no version', { name: 'x', resources: {} }, { code: 'not-a-design' }],
    ['a version in words', { version: 'one', resources: {} }, { code: 'not-a-design' }],
    ['a newer version', { version: 3, anything: 1 }, { code: 'newer-version', version: 3 }],
    ['no resources', { version: 1 }, { code: 'missing', path: ['resources'] }],
    [
      'an unknown property',
      design({}, { extra: 1 }),
      { code: 'unknown-property', path: [], property: 'extra' },
    ],
    ['a list of resources', design([]), { code: 'shape', path: ['resources'], expected: 'object' }],
    ['a number for a name', design({}, { name: 5 }), { code: 'shape', path: ['name'], expected: 'text' }],
    [
      'a long name',
      design({}, { name: 'x'.repeat(121) }),
      { code: 'too-long', path: ['name'], maximum: 120 },
    ],
    ['a long text', design({}, { name: 'x'.repeat(10_001) }), { code: 'too-long', path: ['name'] }],
    [
      'an infinite position',
      design({ vnet: { ...vnet, position: { x: Infinity, y: 0 } } }),
      { code: 'not-data' },
    ],
    [
      'a far position',
      design({ vnet: { ...vnet, position: { x: 1e9, y: 0 } } }),
      { code: 'out-of-range', path: ['resources', 'vnet', 'position', 'x'] },
    ],
    ['a function', design({ vnet: { ...vnet, name: () => 'x' } }), { code: 'not-data' }],
    ['a date', design({ vnet: { ...vnet, name: new Date(0) } }), { code: 'not-data' }],
    [
      'a key of a prototype',
      JSON.parse('{"version":1,"__proto__":{}}'),
      { code: 'unsafe-key', key: '__proto__' },
    ],
    ['an inherited name', design({ constructor: vnet }), { code: 'unsafe-key', path: ['resources'] }],
    [
      'an inherited name below',
      design({ vnet: { ...vnet, props: { toString: 1 } } }),
      { code: 'unsafe-key' },
    ],
    ['an id like a number', design({ 7: vnet }), { code: 'bad-id', id: '7' }],
    ['an id with a line break', design({ 'a\nb': vnet }), { code: 'bad-id' }],
    ['an unknown kind', design({ a: { ...vnet, kind: 'teapot' } }), { code: 'unknown-kind', kind: 'teapot' }],
    ['a link among resources', design({ a: { kind: 'peering', name: 'x' } }), { code: 'not-a-resource' }],
    [
      'a resource among links',
      design({ vnet, spoke }, { links: { p: { ...peering, kind: 'subnet', props: subnet.props } } }),
      { code: 'not-a-link' },
    ],
    ['a name that Azure refuses', design({ vnet: { ...vnet, name: '"; rm -rf /' } }), { code: 'name' }],
    [
      'an unknown field',
      design({ vnet: { ...vnet, props: { ...vnet.props, colour: 'red' } } }),
      { code: 'field', path: ['resources', 'vnet', 'props'] },
    ],
    [
      'a field of the wrong type',
      design({ vnet: { ...vnet, props: { addressSpace: '10.0.0.0/16' } } }),
      { code: 'field', path: ['resources', 'vnet', 'props', 'addressSpace'] },
    ],
    [
      'a range with host bits',
      design({ vnet: { ...vnet, props: { addressSpace: ['10.10.5.0/22'] } } }),
      {
        code: 'field',
        reason: {
          en: '10.10.5.0 is not the start of a /22. Nearest: 10.10.4.0/22',
          ja: '10.10.5.0は/22の先頭アドレスではありません。直近の範囲: 10.10.4.0/22',
        },
      },
    ],
    ['a needed field left out', design({ vnet: { ...vnet, props: {} } }), { code: 'field' }],
    [
      'an unknown column',
      design({ group: { ...group, props: { securityRules: [{ name: 'A', prio: 1 }] } } }),
      { code: 'field', path: ['resources', 'group', 'props', 'securityRules', 0] },
    ],
    [
      'a cell out of range',
      design({ group: { ...group, props: { securityRules: [{ name: 'A', priority: 1 }] } } }),
      { code: 'field', path: ['resources', 'group', 'props', 'securityRules', 0, 'priority'] },
    ],
    ['null for a field', design({ vnet: { ...vnet, props: { addressSpace: null } } }), { code: 'field' }],
    ['a parent that is not there', design({ subnet }), { code: 'missing-resource', id: 'vnet' }],
    ['a parent of the wrong kind', design({ vnet: group, subnet }), { code: 'wrong-kind', id: 'vnet' }],
    [
      'no parent',
      design({ subnet: { kind: 'subnet', name: 'snet-1', props: subnet.props } }),
      { code: 'needs-container' },
    ],
    [
      'a parent where none may be',
      design({ vnet, spoke: { ...spoke, parent: 'vnet' } }),
      { code: 'stands-on-canvas' },
    ],
    [
      'a reference to nothing',
      design({ vnet, subnet: { ...subnet, props: { ...subnet.props, routeTable: 'rt' } } }),
      { code: 'missing-resource', path: ['resources', 'subnet', 'props', 'routeTable'], id: 'rt' },
    ],
    [
      'a reference to another kind',
      design({ vnet, subnet: { ...subnet, props: { ...subnet.props, routeTable: 'vnet' } } }),
      { code: 'wrong-kind' },
    ],
    [
      'a reference in a row',
      design({
        rt: {
          kind: 'route-table',
          name: 'rt',
          props: { routes: [{ name: 'a', addressPrefix: '0.0.0.0/0', nextHop: 'no' }] },
        },
      }),
      { code: 'missing-resource', path: ['resources', 'rt', 'props', 'routes', 0, 'nextHop'] },
    ],
    [
      'a link to nothing',
      design({ vnet }, { links: { p: peering } }),
      { code: 'missing-resource', id: 'spoke' },
    ],
    [
      'a link to itself',
      design({ vnet }, { links: { p: { ...peering, to: 'vnet' } } }),
      { code: 'same-ends' },
    ],
    [
      'a link with the id of a resource',
      design({ vnet, spoke }, { links: { vnet: peering } }),
      { code: 'duplicate-id' },
    ],
    [
      'two comments with one id',
      design({}, { comments: [comment, comment] }),
      { code: 'duplicate-id', path: ['comments', 1], id: 'c' },
    ],
    [
      'two notes with one id',
      design({}, { notes: [note, note] }),
      { code: 'duplicate-id', path: ['notes', 1], id: 'n' },
    ],
    [
      'a day that is none',
      design({}, { waivers: [{ ...waiver, expires: '2026-13-01' }] }),
      { code: 'shape', path: ['waivers', 0, 'expires'], expected: 'day' },
    ],
    [
      'a moment in another zone',
      design({}, { comments: [{ ...comment, changed: '2026-11-28T18:00:00+09:00' }] }),
      { code: 'shape', path: ['comments', 0, 'changed'], expected: 'moment' },
    ],
    [
      'a comment on what is nothing of the kind',
      design({}, { comments: [{ ...comment, at: { type: 'mood', id: 'x' } }] }),
      { path: ['comments', 0, 'at', 'type'] },
    ],
    [
      'a group that the settings lack',
      design({ vnet: { ...vnet, group: 'hub' } }),
      { code: 'missing-group', path: ['resources', 'vnet', 'group'], id: 'hub' },
    ],
    [
      'an id that is none of Azure',
      design({ vnet: { ...vnet, existing: 'vnet-hub' } }),
      { code: 'not-an-azure-id', path: ['resources', 'vnet', 'existing'] },
    ],
    [
      'locked by half',
      design({ vnet: { ...vnet, locked: false } }),
      { path: ['resources', 'vnet', 'locked'] },
    ],
    [
      'a second version of a waiver',
      design({}, { waivers: [{ ...waiver, rule: 'CP001' }] }),
      { code: 'unknown-property' },
    ],
  ])('refuses %s', (_, value, error) => {
    expect(errorOf(value)).toMatchObject(error);
  });

  it('takes waivers and comments that name what is gone', () => {
    const gone = [
      { ...comment, at: { type: 'resource', id: 'x' } },
      { ...comment, id: 'd', at: { type: 'flow', id: 'x' } },
      { ...comment, id: 'e', at: { type: 'finding', id: 'CP001:x:public:' }, replyTo: 'nobody' },
    ];
    expect(parsed(design({}, { waivers: [waiver], comments: gone })).comments).toHaveLength(3);
  });

  it('refuses more resources than anybody draws, and nesting without end', () => {
    const many = Object.fromEntries(Array.from({ length: limits.resources + 1 }, (_, n) => [`v${n}`, vnet]));
    expect(errorOf(design(many))).toEqual({
      code: 'too-many',
      path: ['resources'],
      maximum: limits.resources,
    });
    let nested: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) nested = [nested];
    expect(errorOf(design({ vnet: { ...vnet, props: { addressSpace: nested } } }))).toMatchObject({
      code: 'too-deep',
    });
  });

  it('finds a circle where a kind may stand in itself', () => {
    const folder = catalogue('virtual-network');
    const nesting = (): CatalogueKind | undefined =>
      folder && { ...folder, standing: { in: 'container', kind: 'virtual-network' } };
    const circle = design({ a: { ...vnet, parent: 'b' }, b: { ...vnet, parent: 'a' } });
    expect(parseDocument(circle, nesting)).toMatchObject({ ok: false, error: { code: 'parent-cycle' } });
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true }), (value) => {
        expect(parseDocument(value, catalogue).ok).toBe(false);
        expect(parseDocument(design({ a: value }), catalogue).ok).toBe(false);
        expect(
          parseDocument({ version: 1, resources: {}, comments: value === undefined ? 1 : value }, catalogue),
        ).toBeDefined();
      }),
    );
  });

  it('says in both languages what is wrong, without control characters', () => {
    const error = errorOf(design({ 'a\u202Eb\u001B[31m': vnet }));
    const text = error && documentErrorText(error);
    expect(text?.en).toMatch(/^resources: the id ".*" cannot be used/);
    expect(`${text?.en}${text?.ja}`).not.toMatch(/\p{Cc}|\p{Cf}|\{\w+\}/u);
  });

  it.each([
    [design([]), 'resources: an object is expected.'],
    [design({ subnet }), 'resources.subnet.parent: there is no resource "vnet".'],
    [
      design({ vnet: group, subnet }),
      'resources.subnet.parent: "vnet" is of the wrong kind. Name one of: Virtual network.',
    ],
    [
      design({ vnet: { ...vnet, name: '-' } }),
      'resources.vnet.name: Azure does not accept this. Example: vnet-hub.',
    ],
    [
      design({ a: { ...vnet, kind: 'x'.repeat(100) } }),
      `resources.a: this Ringwall knows no kind "${'x'.repeat(59)}…".`,
    ],
    [
      design({ subnet: { ...subnet, parent: 'subnet' } }),
      'resources.subnet.parent: "subnet" is of the wrong kind.',
    ],
  ])('says what is wrong: %#', (value, sentence) => {
    const error = errorOf(value);
    expect(error && documentErrorText(error).en.startsWith(sentence)).toBe(true);
  });

  it('reads the text of a file', () => {
    expect(parseDocumentText('{', catalogue)).toEqual({ ok: false, error: { code: 'not-json' } });
    expect(parseDocumentText('{"version":1,"name":"a","resources":{}}', catalogue)).toEqual({
      ok: true,
      value: emptyDocument('a'),
    });
  });
});
