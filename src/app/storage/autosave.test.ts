import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDocument } from '../../core/model/designDocument.ts';
import { renameDocument } from '../../core/model/edits.ts';
import { verbatim } from '../../core/text/text.ts';
import { designStore } from '../store/designStore.ts';
import { sessionStore } from '../store/sessionStore.ts';
import { database, resetDatabase } from '../testing/memoryDatabase.ts';
import { follow, startAutosave } from './autosave.ts';
import { type DesignRecord, listDesigns, readDesign, writeDesign } from './designRecords.ts';
import { keepAsCopy, leaveDesign, openDesign, showShared, startDesign } from './session.ts';
import { recoverUnsavedCopies } from './unsavedCopy.ts';

vi.mock('idb-keyval', () => import('../testing/memoryDatabase.ts'));

startAutosave();

/** Longer than a change waits to be saved. */
const rest = 1000;

function edit(name: string): void {
  designStore.getState().apply(verbatim('Rename'), renameDocument(name));
}

const saving = () => sessionStore.getState().saving;
const designId = (): string => sessionStore.getState().design ?? '';
const storedNames = async (): Promise<readonly string[]> =>
  (await listDesigns()).map(({ document }) => document.name).toSorted();

/** What another tab does that has the design on screen open as well. */
async function saveInAnotherTab(name: string): Promise<void> {
  const stored = await readDesign(designId());
  const revision = (stored?.revision ?? 0) + 1;
  await writeDesign({ id: designId(), document: emptyDocument(name), revision, editedAt: 1 });
}

beforeEach(async () => {
  resetDatabase();
  localStorage.clear();
  sessionStore.setState(sessionStore.getInitialState());
  vi.useFakeTimers();
  await startDesign(emptyDocument('new'));
});

afterEach(() => {
  follow(undefined);
  vi.useRealTimers();
});

describe('autosave', () => {
  it('saves a moment after the last of several edits, once', async () => {
    expect(saving()).toBe('saved');
    const before = database.writes;
    for (const name of ['n', 'na', 'nam', 'name']) {
      edit(name);
      expect(saving()).toBe('saving');
      await vi.advanceTimersByTimeAsync(200);
    }
    expect(await storedNames()).toEqual(['new']);
    await vi.advanceTimersByTimeAsync(rest);
    expect(saving()).toBe('saved');
    expect(await storedNames()).toEqual(['name']);
    expect(database.writes - before).toBe(1);
  });

  it('says that there is no room, and saves once there is', async () => {
    database.state = 'full';
    edit('too much');
    await vi.advanceTimersByTimeAsync(rest);
    expect(saving()).toBe('refused');
    expect(designStore.getState().document.name).toBe('too much');
    expect(await storedNames()).toEqual(['new']);

    database.state = 'working';
    edit('fits');
    await vi.advanceTimersByTimeAsync(rest);
    expect(saving()).toBe('saved');
    expect(await storedNames()).toEqual(['fits']);
  });

  it('shows a design and says that it is not saved where storage is forbidden', async () => {
    database.state = 'forbidden';
    await startDesign(emptyDocument('on screen'));
    expect(saving()).toBe('refused');
    expect(designStore.getState().document.name).toBe('on screen');
    edit('still on screen');
    await vi.advanceTimersByTimeAsync(rest);
    expect(saving()).toBe('refused');
  });

  it('never saves a design that came with a link', async () => {
    await showShared(emptyDocument('shared'));
    designStore.setState({ document: emptyDocument('changed all the same') });
    await vi.advanceTimersByTimeAsync(rest);
    expect(await storedNames()).toEqual(['new']);
  });
});

describe('where another tab saves in between', () => {
  beforeEach(async () => {
    await saveInAnotherTab('theirs');
    edit('mine');
    await vi.advanceTimersByTimeAsync(rest);
  });

  it('says so, and saves nothing over it', async () => {
    expect(saving()).toBe('overtaken');
    const before = database.writes;
    edit('mine, more');
    await vi.advanceTimersByTimeAsync(rest);
    expect(saving()).toBe('overtaken');
    expect(database.writes).toBe(before);
    expect(await storedNames()).toEqual(['theirs']);
  });

  it('keeps the work on screen as a design of its own on demand', async () => {
    const overtaken = designId();
    await keepAsCopy();
    expect(saving()).toBe('saved');
    expect(designId()).not.toBe(overtaken);
    edit('mine, on');
    await vi.advanceTimersByTimeAsync(rest);
    expect(await storedNames()).toEqual(['mine, on', 'theirs']);
  });

  it('shows what the other tab saved on demand, and keeps nothing else', async () => {
    await openDesign(designId());
    expect(designStore.getState().document.name).toBe('theirs');
    expect(saving()).toBe('saved');
    expect(await storedNames()).toEqual(['theirs']);
  });

  it.each([
    ['the gallery', leaveDesign],
    ['a new design', () => startDesign(emptyDocument('next'))],
    ['a link', () => showShared(emptyDocument('shared'))],
  ])('loses nothing where somebody goes on to %s', async (_, goOn) => {
    await goOn();
    expect(await storedNames()).toEqual(expect.arrayContaining(['mine', 'theirs']));
    expect((await storedNames()).filter((name) => name === 'mine')).toHaveLength(1);
  });
});

describe('where the page goes away', () => {
  it('keeps what is not saved yet before the event is over, and the next page has it', async () => {
    edit('last words');
    database.state = 'stuck';
    dispatchEvent(new Event('pagehide'));
    const kept = localStorage.getItem(`ringwall-unsaved:${designId()}`);
    expect((JSON.parse(kept ?? '{}') as Partial<DesignRecord>).document?.name).toBe('last words');

    database.state = 'working';
    await recoverUnsavedCopies();
    expect(await storedNames()).toEqual(['last words']);
  });
});
