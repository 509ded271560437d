import { expect, it } from 'vitest';
import { emptyDocument, type DesignDocument } from './designDocument.ts';
import { newId } from './newId.ts';

const resource = { kind: 'subnet', name: 'snet', position: { x: 0, y: 0 }, props: {} };
const comment = { author: '', created: '', changed: '', text: 'Why?' };

it.each<[string, Partial<DesignDocument>, string]>([
  ['nothing is there', {}, 'subnet-1'],
  [
    'resources have the first ones',
    { resources: { 'subnet-1': resource, 'subnet-2': resource } },
    'subnet-3',
  ],
  ['one is free between', { resources: { 'subnet-1': resource, 'subnet-3': resource } }, 'subnet-2'],
  [
    'a link has it',
    { links: { 'subnet-1': { kind: 'peering', from: 'a', to: 'b', props: {} } } },
    'subnet-2',
  ],
  [
    'a waiver names what is gone',
    { waivers: [{ finding: 'NET001:subnet-1:overlap:', reason: '', approver: '', created: '' }] },
    'subnet-2',
  ],
  [
    'comments name what is gone',
    {
      comments: [
        { ...comment, id: 'a', at: { type: 'resource', id: 'subnet-1' } },
        { ...comment, id: 'b', at: { type: 'finding', id: 'NET001:subnet-2:overlap:' } },
        { ...comment, id: 'c', at: { type: 'flow', id: 'subnet-3' } },
      ],
    },
    'subnet-3',
  ],
])('is the first that nobody has or means: %s', (_, rest, expected) => {
  expect(newId({ ...emptyDocument('shop'), ...rest }, 'subnet')).toBe(expected);
});
