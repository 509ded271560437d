import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comment } from './comment.ts';
import { mergeComments } from './mergeComments.ts';

const moment = fc.constantFrom(
  '',
  '2026-11-28T18:00:00.000Z',
  '2026-11-28T18:00:00.001Z',
  '2026-11-29T09:00:00.000Z',
);

const comment: fc.Arbitrary<Comment> = fc
  .record({
    id: fc.constantFrom('comment-a', 'comment-b', 'comment-c'),
    author: fc.constantFrom('', 'Aoi', 'Ken'),
    created: moment,
    changed: moment,
    text: fc.constantFrom('', 'Why?', 'なぜ'),
    deleted: fc.option(fc.constant(true as const)),
  })
  .map(({ deleted, ...rest }) => (deleted === null ? rest : { ...rest, deleted }));

/** As a document holds them: no id twice. */
const comments = fc.uniqueArray(comment, { selector: ({ id }) => id, maxLength: 3 });

const first: Comment = {
  id: 'comment-a',
  author: 'Aoi',
  created: '2026-11-28T18:00:00.000Z',
  changed: '2026-11-28T18:00:00.000Z',
  text: 'Why?',
};

describe('mergeComments', () => {
  it('is the same whichever copy comes first', () => {
    fc.assert(
      fc.property(comments, comments, (a, b) => {
        expect(mergeComments(a, b)).toEqual(mergeComments(b, a));
      }),
    );
  });

  it('is the same whichever two are merged first', () => {
    fc.assert(
      fc.property(comments, comments, comments, (a, b, c) => {
        expect(mergeComments(mergeComments(a, b), c)).toEqual(mergeComments(a, mergeComments(b, c)));
      }),
    );
  });

  it('changes nothing when it is done again', () => {
    fc.assert(
      fc.property(comments, comments, (a, b) => {
        const merged = mergeComments(a, b);
        expect(mergeComments(merged, b)).toEqual(merged);
        expect(mergeComments(merged, merged)).toEqual(merged);
      }),
    );
  });

  it('loses no comment and brings none twice', () => {
    fc.assert(
      fc.property(comments, comments, (a, b) => {
        const ids = mergeComments(a, b).map(({ id }) => id);
        expect(ids.toSorted()).toEqual([...new Set([...a, ...b].map(({ id }) => id))].toSorted());
      }),
    );
  });

  it.each<[string, Comment, Comment]>([
    ['the later change', { ...first, text: 'Because', changed: '2026-11-28T18:00:00.001Z' }, first],
    [
      'what was taken back later',
      { ...first, text: '', deleted: true, changed: '2026-11-29T00:00:00.000Z' },
      first,
    ],
    [
      'what was taken back, although an older copy was changed later',
      { ...first, text: '', deleted: true, changed: '2026-11-28T18:00:00.001Z' },
      { ...first, changed: '2026-11-29T00:00:00.000Z' },
    ],
    ['a change that says when, before one of version 1', first, { ...first, changed: '', text: 'Z' }],
  ])('keeps %s', (_, kept, other) => {
    expect(mergeComments([other], [kept])).toEqual([kept]);
    expect(mergeComments([kept], [other])).toEqual([kept]);
  });

  it('lists them as they were made', () => {
    const later = { ...first, id: 'comment-0', created: '2026-11-29T00:00:00.000Z' };
    const same = { ...first, id: 'comment-b' };
    expect(mergeComments([later, same], [first])).toEqual([first, same, later]);
  });
});
