import { describe, expect, it } from 'vitest';
import { copy } from '../../../core/placement/copy.ts';
import { emptyDocument } from '../../../core/model/designDocument.ts';
import { clipFormat, parseClip } from './parseClip.ts';

const vnet = {
  kind: 'virtual-network',
  name: 'vnet-hub',
  position: { x: 0, y: 0 },
  props: { addressSpace: ['10.0.0.0/16'] },
};
const clip = copy({ ...emptyDocument('d'), resources: { v: vnet } }, ['v']);

describe('parseClip', () => {
  it('reads what was copied', () => {
    expect(parseClip(JSON.stringify({ format: clipFormat, ...clip }))).toEqual(clip);
  });

  it.each([
    ['no JSON', 'hello'],
    ['another thing', '{"a":1}'],
    ['another format', JSON.stringify({ ...clip, format: 'other' })],
    [
      'an unknown kind',
      JSON.stringify({ format: clipFormat, links: {}, resources: { v: { ...vnet, kind: 'x' } } }),
    ],
    [
      'a bad value',
      JSON.stringify({
        format: clipFormat,
        links: {},
        resources: { v: { ...vnet, props: { addressSpace: 'x' } } },
      }),
    ],
    [
      'a bad name',
      JSON.stringify({ format: clipFormat, links: {}, resources: { v: { ...vnet, name: '<script>' } } }),
    ],
  ])('refuses %s', (_, text) => expect(parseClip(text)).toBeUndefined());
});
