import { beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDocument } from '../../core/model/designDocument.ts';
import { database, resetDatabase } from '../testing/memoryDatabase.ts';
import { type DesignRecord, listDesigns, readDesign, removeDesign, writeDesign } from './designRecords.ts';

vi.mock('idb-keyval', () => import('../testing/memoryDatabase.ts'));

const record = (id: string, revision: number, editedAt?: number): DesignRecord => ({
  id,
  document: emptyDocument(`${id} ${revision}`),
  revision,
  ...(editedAt === undefined ? {} : { editedAt }),
});

beforeEach(resetDatabase);

describe('designRecords', () => {
  it('lists the last edited first, those that nobody edited last', async () => {
    for (const each of [record('old', 1, 10), record('untouched', 1), record('new', 1, 20)])
      await writeDesign(each);
    expect((await listDesigns()).map(({ id }) => id)).toEqual(['new', 'old', 'untouched']);
  });

  it('takes a save that follows the stored one, and no other', async () => {
    expect(await writeDesign(record('a', 1))).toBe('written');
    expect(await writeDesign(record('a', 2))).toBe('written');
    expect(await writeDesign(record('a', 2))).toBe('overtaken');
    expect(await writeDesign(record('a', 4))).toBe('overtaken');
    expect(await readDesign('a')).toEqual(record('a', 2));
  });

  it('lets one of two tabs win that save at the same moment', async () => {
    await writeDesign(record('a', 1));
    const mine = { ...record('a', 2), document: emptyDocument('mine') };
    const theirs = { ...record('a', 2), document: emptyDocument('theirs') };
    expect(await Promise.all([writeDesign(mine), writeDesign(theirs)])).toEqual(['written', 'overtaken']);
    expect(await readDesign('a')).toEqual(mine);
  });

  it('says that there is no room, and keeps what was stored', async () => {
    await writeDesign(record('a', 1));
    database.state = 'full';
    expect(await writeDesign(record('a', 2))).toBe('refused');
    expect(await readDesign('a')).toEqual(record('a', 1));
  });

  it('works without storage, as far as that goes', async () => {
    database.state = 'forbidden';
    expect(await writeDesign(record('a', 1))).toBe('refused');
    expect(await listDesigns()).toEqual([]);
    expect(await readDesign('a')).toBeUndefined();
    await expect(removeDesign('a')).resolves.toBeUndefined();
  });

  it('forgets a design that is removed', async () => {
    await writeDesign(record('a', 1));
    await removeDesign('a');
    expect(await listDesigns()).toEqual([]);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'design'],
    ['a record without a document', { id: 'b', revision: 1 }],
    ['a document without a name', { id: 'b', revision: 1, document: {} }],
    ['a record without a revision', { id: 'b', document: emptyDocument('b') }],
  ])('leaves %s out of the list', async (_, broken) => {
    await writeDesign(record('a', 1));
    database.records.set('b', broken);
    expect((await listDesigns()).map(({ id }) => id)).toEqual(['a']);
  });
});
