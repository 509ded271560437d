import { expect, it } from 'vitest';
import { emptyDocument, type DesignDocument, type Resource } from './designDocument.ts';
import { inCanonicalOrder } from './inCanonicalOrder.ts';

const at = (x: number, y: number) => ({ x, y });
const make = (kind: string, name: string, rest: Partial<Resource> = {}): Resource => ({
  kind,
  name,
  position: at(0, 0),
  props: {},
  ...rest,
});
const idsOf = (resources: DesignDocument['resources']): readonly string[] =>
  Object.keys(inCanonicalOrder({ ...emptyDocument('shop'), resources }).resources);

it.each<[string, DesignDocument['resources'], readonly string[]]>([
  ['kind before name', { a: make('subnet', 'a'), b: make('bastion', 'z') }, ['b', 'a']],
  ['name before id', { a: make('subnet', 'z'), z: make('subnet', 'a') }, ['z', 'a']],
  [
    'the container before the name',
    {
      a: make('subnet', 'a', { parent: 'spoke' }),
      b: make('subnet', 'b', { parent: 'hub' }),
      hub: make('virtual-network', 'a-hub'),
      spoke: make('virtual-network', 'b-spoke'),
    },
    ['b', 'a', 'hub', 'spoke'],
  ],
  [
    'place from the left, then from the top, where names are alike',
    {
      a: make('subnet', 's', { position: at(20, 0) }),
      b: make('subnet', 's', { position: at(0, 40) }),
      c: make('subnet', 's', { position: at(0, 20) }),
    },
    ['c', 'b', 'a'],
  ],
  [
    'what stands in the left one of two containers of one name, then the other',
    {
      a: make('subnet', 's', { parent: 'right' }),
      b: make('subnet', 's', { parent: 'left' }),
      left: make('virtual-network', 'v', { position: at(0, 0) }),
      right: make('virtual-network', 'v', { position: at(900, 0) }),
    },
    ['b', 'a', 'left', 'right'],
  ],
  [
    'values where name and place are alike',
    { a: make('subnet', 's', { props: { z: 2 } }), b: make('subnet', 's', { props: { z: 1 } }) },
    ['b', 'a'],
  ],
  ['the id where all else is alike', { b: make('subnet', 's'), a: make('subnet', 's') }, ['a', 'b']],
  ['capitals first, in every language', { a: make('subnet', 'a'), b: make('subnet', 'B') }, ['b', 'a']],
  [
    'a parent that is not there',
    { b: make('subnet', 'b', { parent: 'gone' }), a: make('subnet', 'a', { parent: 'gone' }) },
    ['a', 'b'],
  ],
])('puts %s', (_, resources, ids) => expect(idsOf(resources)).toEqual(ids));

it('ends where a resource stands in itself', () => {
  expect(
    idsOf({ b: make('subnet', 'b', { parent: 'a' }), a: make('subnet', 'a', { parent: 'b' }) }),
  ).toHaveLength(2);
});

it('orders links by the names of their ends, and tags and groups by their keys', () => {
  const peering = (from: string, to: string) => ({ kind: 'peering', from, to, props: {} });
  const empty = emptyDocument('shop');
  const ordered = inCanonicalOrder({
    ...empty,
    settings: {
      ...empty.settings,
      tags: { b: '1', a: '2', 10: '3' },
      groups: { z: { name: 'a' }, y: { name: 'b' } },
    },
    resources: { m: make('virtual-network', 'b'), n: make('virtual-network', 'a') },
    links: { x: peering('m', 'n'), y: peering('n', 'm') },
  });
  expect(Object.keys(ordered.links)).toEqual(['y', 'x']);
  expect(Object.keys(ordered.settings.tags)).toEqual(['10', 'a', 'b']);
  expect(Object.keys(ordered.settings.groups)).toEqual(['y', 'z']);
  expect(inCanonicalOrder(ordered)).toBe(ordered);
});
