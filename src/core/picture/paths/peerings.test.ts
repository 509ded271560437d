import { describe, expect, it } from 'vitest';
import { emptyDocument, type DesignDocument, type Link } from '../../model/designDocument.ts';
import { lineBetween, peerings } from './peerings.ts';

const network = (x: number) => ({
  kind: 'virtual-network',
  name: `vnet-${x}`,
  position: { x, y: 0 },
  size: { width: 200, height: 100 },
  props: {},
});

const peering = (from: string, to: string): Link => ({ kind: 'peering', from, to, props: {} });

const design = (links: DesignDocument['links']): DesignDocument => ({
  ...emptyDocument('d'),
  resources: { a: network(0), b: network(300), c: network(600) },
  links,
});

describe('peerings', () => {
  it('draws both halves as one line from edge to edge, with its label in the middle', () => {
    const [joined, ...others] = peerings(design({ there: peering('a', 'b'), back: peering('b', 'a') }));
    expect(others).toEqual([]);
    expect(joined).toMatchObject({ id: 'there', halves: ['there', 'back'], complete: true });
    expect(joined?.points).toEqual([
      { x: 200, y: 50 },
      { x: 300, y: 50 },
    ]);
    expect(joined?.label).toEqual({ x: 250, y: 50 });
  });

  it('draws a half that stands alone as incomplete', () => {
    expect(peerings(design({ there: peering('a', 'b') }))).toMatchObject([
      { id: 'there', halves: ['there'], complete: false },
    ]);
  });

  it('draws one line where a document holds the same half twice', () => {
    const twice = design({ one: peering('a', 'b'), two: peering('a', 'b'), back: peering('b', 'a') });
    expect(peerings(twice)).toMatchObject([{ id: 'one', halves: ['one', 'two', 'back'], complete: true }]);
  });

  it('draws a line for each pair of networks', () => {
    const both = design({ ab: peering('a', 'b'), cb: peering('c', 'b') });
    expect(peerings(both).map(({ from, to }) => [from, to])).toEqual([
      ['a', 'b'],
      ['c', 'b'],
    ]);
  });
});

describe('lineBetween', () => {
  const at = (x: number, y: number) => ({ x, y, width: 100, height: 100 });
  it.each([
    ['beside each other', at(300, 20), 2],
    ['above each other', at(20, 300), 2],
    ['with too little face to face', at(300, 70), 3],
    ['aslant', at(300, 300), 3],
  ])('joins networks %s', (_, other, points) => {
    const line = lineBetween(at(0, 0), other);
    expect(line).toHaveLength(points);
    line.slice(1).forEach(({ x, y }, index) => {
      expect(x === line[index]?.x || y === line[index]?.y).toBe(true);
    });
  });
});
