import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../lib/canonicalJson.ts';
import { toVersion2 } from './toVersion2.ts';

describe('toVersion2', () => {
  it('names what a waiver of version 1 covered: all that its rule says of its resource', () => {
    const waivers = [{ rule: 'CP001', resource: 'aks', reason: 'lab' }];
    expect(toVersion2({ waivers })).toEqual({ waivers: [{ finding: 'CP001:aks', reason: 'lab' }] });
  });

  it('lets comments be about a resource, and gives each an id of its own', () => {
    const comments = [
      { id: 'comment-1', resource: 'aks', author: 'Aoi', text: 'Why?', resolved: true },
      { id: 'comment-1', author: 'Ken', text: 'Why?', resolved: false },
      { id: 'comment-2', text: 'All' },
      { id: 'comment-2', author: '', text: 'All' },
    ];
    expect(toVersion2({ comments })).toEqual({
      comments: [
        {
          id: 'comment-1-fbbebcdc',
          at: { type: 'resource', id: 'aks' },
          author: 'Aoi',
          text: 'Why?',
          resolved: {},
        },
        { id: 'comment-1-61457b65', author: 'Ken', text: 'Why?' },
        { id: 'comment-2-93b8927b', text: 'All' },
        { id: 'comment-2-93b8927b-2', author: '', text: 'All' },
      ],
    });
  });

  it.each<[string, JsonObject]>([
    ['no list', { waivers: 'none', comments: 3 }],
    ['entries that are none', { waivers: ['CP001', null], comments: [[], 1] }],
    ['a waiver of no rule', { waivers: [{ resource: 'aks', reason: 'lab' }] }],
    ['what version 1 did not have', { name: 'shop', resources: { a: 1 } }],
  ])('leaves %s to the reader', (_, document) => {
    expect(toVersion2(document)).toEqual(document);
  });

  it('leaves a comment of another shape to the reader', () => {
    const comments = [{ id: 7, resource: 8, resolved: 'yes' }];
    expect(toVersion2({ comments })).toEqual({ comments: [{ id: 7, at: 8, resolved: 'yes' }] });
  });
});
