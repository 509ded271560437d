import { describe, expect, it } from 'vitest';
import type { Rect } from '../../../core/lib/geometry.ts';
import { relativeRect } from '../../../core/placement/absoluteRect.ts';
import { emptyDocument, type DesignDocument } from '../../../core/model/designDocument.ts';
import { resizeContainer } from './resizeContainer.ts';

const design: DesignDocument = {
  ...emptyDocument('d'),
  resources: {
    v: {
      kind: 'virtual-network',
      name: 'v',
      position: { x: 0, y: 0 },
      size: { width: 400, height: 300 },
      props: {},
    },
    s: {
      kind: 'subnet',
      name: 's',
      parent: 'v',
      position: { x: 40, y: 60 },
      size: { width: 300, height: 200 },
      props: {},
    },
    p: { kind: 'node-pool', name: 'p', parent: 's', position: { x: 60, y: 80 }, props: {} },
  },
};

describe('resizeContainer', () => {
  it.each<[string, Rect, Rect]>([
    ['grows', { x: 40, y: 60, width: 320, height: 220 }, { x: 40, y: 60, width: 320, height: 220 }],
    [
      'stays around its content',
      { x: 40, y: 60, width: 20, height: 20 },
      { x: 40, y: 60, width: 240, height: 160 },
    ],
    [
      'from the left stays around its content',
      { x: 200, y: 60, width: 140, height: 200 },
      { x: 80, y: 60, width: 260, height: 200 },
    ],
    [
      'stays inside its parent',
      { x: -40, y: 0, width: 380, height: 260 },
      { x: 20, y: 40, width: 320, height: 220 },
    ],
  ])('%s', (_, wanted, expected) => {
    const after = resizeContainer('s', wanted)(design);
    const subnet = after.resources['s'];
    expect(subnet && relativeRect(subnet)).toEqual(expected);
    const pool = after.resources['p'];
    // The card stays where it was on the canvas.
    expect(pool && subnet && pool.position.x + subnet.position.x).toBe(100);
    expect(pool && subnet && pool.position.y + subnet.position.y).toBe(140);
  });

  it('grows the parent that becomes too small', () => {
    const after = resizeContainer('s', { x: 40, y: 60, width: 500, height: 400 })(design);
    expect(after.resources['v']?.size).toEqual({ width: 560, height: 480 });
  });
});
