import { describe, expect, it } from 'vitest';
import { absoluteRect } from '../../../core/placement/absoluteRect.ts';
import { emptyDocument, type DesignDocument, type Resource } from '../../../core/model/designDocument.ts';
import { withRoomBefore } from './withRoomBefore.ts';

const place = (kind: string, parent: string | undefined, x: number, y: number, size?: Resource['size']) => ({
  kind,
  name: kind,
  ...(parent === undefined ? {} : { parent }),
  position: { x, y },
  ...(size === undefined ? {} : { size }),
  props: {},
});

const design: DesignDocument = {
  ...emptyDocument('d'),
  resources: {
    v: place('virtual-network', undefined, 0, 0, { width: 600, height: 400 }),
    left: place('subnet', 'v', 20, 40, { width: 200, height: 120 }),
    right: place('subnet', 'v', 260, 40, { width: 200, height: 120 }),
    inLeft: place('node-pool', 'left', 20, 40),
    inRight: place('node-pool', 'right', 20, 40),
  },
};

describe('withRoomBefore', () => {
  it('grows the container and the one around it to the left, and leaves cards where they are', () => {
    const grown = withRoomBefore(design, 'left', { x: 0, y: 40 });
    expect(absoluteRect(grown, 'left')).toEqual({ x: 0, y: 40, width: 220, height: 120 });
    expect(absoluteRect(grown, 'v')).toEqual({ x: -20, y: 0, width: 620, height: 400 });
    for (const id of ['inLeft', 'right', 'inRight'])
      expect(absoluteRect(grown, id)).toEqual(absoluteRect(design, id));
  });

  it('grows up as well', () => {
    const grown = withRoomBefore(design, 'left', { x: 20, y: 20 });
    expect(absoluteRect(grown, 'left')).toEqual({ x: 20, y: 20, width: 200, height: 140 });
    expect(absoluteRect(grown, 'v')).toEqual({ x: 0, y: -20, width: 600, height: 420 });
  });

  it.each([
    ['a neighbour stands in the way', 'right', { x: 0, y: 40 }],
    ['there is room already', 'left', { x: 20, y: 40 }],
  ])('changes nothing where %s', (_, container, wanted) =>
    expect(withRoomBefore(design, container, wanted)).toBe(design),
  );
});
