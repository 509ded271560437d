import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDocument } from '../../core/model/designDocument.ts';
import { database, resetDatabase } from '../testing/memoryDatabase.ts';
import { type DesignRecord, listDesigns, writeDesign } from './designRecords.ts';
import { keepUnsavedCopy, recoverUnsavedCopies } from './unsavedCopy.ts';

vi.mock('idb-keyval', () => import('../testing/memoryDatabase.ts'));

const record = (name: string, revision: number): DesignRecord => ({
  id: 'shop',
  document: emptyDocument(name),
  revision,
  editedAt: revision,
});

const storedNames = async (): Promise<readonly string[]> =>
  (await listDesigns()).map(({ document }) => document.name).toSorted();

beforeEach(() => {
  resetDatabase();
  localStorage.clear();
});

describe('recoverUnsavedCopies', () => {
  it('brings home what a page could not save before it went away', async () => {
    await writeDesign(record('before', 1));
    keepUnsavedCopy(record('last words', 2));
    await recoverUnsavedCopies();
    expect(await storedNames()).toEqual(['last words']);
    expect(localStorage).toHaveLength(0);
  });

  it('makes no second design where the page died after its transaction and before it dropped the copy', async () => {
    await writeDesign(record('before', 1));
    keepUnsavedCopy(record('last words', 2));
    await writeDesign({ ...record('last words', 2), editedAt: 3 });
    await recoverUnsavedCopies();
    expect(await storedNames()).toEqual(['last words']);
    expect(localStorage).toHaveLength(0);
  });

  it('makes a design of its own of a copy that another tab has overtaken', async () => {
    await writeDesign(record('before', 1));
    keepUnsavedCopy(record('mine', 2));
    await writeDesign(record('theirs', 2));
    await recoverUnsavedCopies();
    expect(await storedNames()).toEqual(['mine', 'theirs']);
    expect(localStorage).toHaveLength(0);
  });

  it.each([
    ['what follows the stored design', 1],
    ['what was overtaken', 2],
  ])('keeps %s for the next time while there is no room', async (_, stored) => {
    await writeDesign(record('before', 1));
    if (stored === 2) await writeDesign(record('theirs', 2));
    keepUnsavedCopy(record('mine', 2));
    database.state = 'full';
    await recoverUnsavedCopies();
    expect(await storedNames()).toEqual([stored === 1 ? 'before' : 'theirs']);

    database.state = 'working';
    await recoverUnsavedCopies();
    expect(await storedNames()).toEqual(stored === 1 ? ['mine'] : ['mine', 'theirs']);
  });

  it.each([
    ['cut off', '{"id":"shop","revi'],
    ['of another shape', '{"id":"shop"}'],
    ['null', 'null'],
  ])('passes over a copy that is %s', async (_, broken) => {
    localStorage.setItem('ringwall-unsaved:broken', broken);
    localStorage.setItem('of something else', '{}');
    keepUnsavedCopy(record('mine', 1));
    await recoverUnsavedCopies();
    expect(await storedNames()).toEqual(['mine']);
    expect(localStorage.getItem('of something else')).toBe('{}');
  });
});
