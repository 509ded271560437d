import { describe, expect, it } from 'vitest';
import { lengthOf, pathStops, pointAlong } from './pathStops.ts';

const line = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 20 },
];

describe('pathStops', () => {
  it('rests once for each hop, and rides each line once', () => {
    const stops = pathStops([
      { way: 'request', lines: [line], hops: [[1, 2], [3]] },
      { way: 'reply', lines: [line.toReversed()], hops: [[3], [1]] },
    ]);
    expect(stops.map(({ way, number, at, along }) => [way, number, at, along.length])).toEqual([
      ['request', 1, { x: 0, y: 0 }, 0],
      ['request', 2, { x: 0, y: 0 }, 0],
      ['request', 3, { x: 10, y: 20 }, 4],
      ['reply', 3, { x: 10, y: 20 }, 0],
      ['reply', 1, { x: 0, y: 0 }, 4],
    ]);
  });

  it('lights the hops of a flow that went nowhere', () => {
    expect(pathStops([{ way: 'request', lines: [], hops: [[1, 2]] }]).map(({ at }) => at)).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('pointAlong', () => {
  it.each([
    [0, { x: 0, y: 0 }],
    [10, { x: 10, y: 0 }],
    [25, { x: 10, y: 15 }],
    [99, { x: 10, y: 20 }],
  ])('is after %s units at %o', (distance, point) => expect(pointAlong(line, distance)).toEqual(point));

  it('knows how long a line is', () => expect([lengthOf(line), lengthOf([])]).toEqual([30, 0]));
});
