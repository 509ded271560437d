import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyDocument } from '../../core/model/designDocument.ts';
import { renameDocument } from '../../core/model/edits.ts';
import { verbatim } from '../../core/text/text.ts';
import { designStore } from '../store/designStore.ts';
import { sessionStore } from '../store/sessionStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { database, resetDatabase } from '../testing/memoryDatabase.ts';
import { follow, startAutosave } from './autosave.ts';
import { readDesign, writeDesign } from './designRecords.ts';
import type { TabMessage } from './otherTabs.ts';
import { openDesign, openOwnDesign, startDesign, startTalkingToTabs, takeOver } from './session.ts';

vi.mock('idb-keyval', () => import('../testing/memoryDatabase.ts'));

startAutosave();
startTalkingToTabs();

/** Another tab of the same browser, with what it heard. */
function anotherTab(answer: (message: TabMessage) => TabMessage | undefined = () => undefined) {
  const channel = new BroadcastChannel('ringwall');
  const tell = channel.postMessage.bind(channel);
  const heard: TabMessage[] = [];
  channel.addEventListener('message', ({ data }: MessageEvent<TabMessage>) => {
    heard.push(data);
    const said = answer(data);
    if (said !== undefined) tell(said);
  });
  channels.push(channel);
  return { tell, heard };
}

const channels: BroadcastChannel[] = [];
const designId = (): string => sessionStore.getState().design ?? '';
const shown = (): string => designStore.getState().document.name;

async function storeInAnotherTab(name: string): Promise<void> {
  const revision = ((await readDesign(designId()))?.revision ?? 0) + 1;
  await writeDesign({ id: designId(), document: emptyDocument(name), revision, editedAt: 1 });
}

beforeEach(async () => {
  resetDatabase();
  sessionStore.setState(sessionStore.getInitialState());
  await startDesign(emptyDocument('shop'));
});

afterEach(() => {
  follow(undefined);
  for (const channel of channels.splice(0)) channel.close();
});

describe('a stored design', () => {
  it('is shown as it was left, and named in the address', async () => {
    const own = designId();
    await startDesign(emptyDocument('other'));
    await openOwnDesign(own);
    expect(shown()).toBe('shop');
    expect(location.hash).toBe(`#design=${own}`);
  });

  it.each([
    ['holds no design', 'nothing'],
    ['was written by a newer version', { ...emptyDocument('x'), version: 999 }],
  ])('that %s leaves what is on screen, and says why', async (_, document) => {
    database.records.set('broken', { id: 'broken', document, revision: 1 });
    await openOwnDesign('broken');
    expect(shown()).toBe('shop');
    expect(sessionStore.getState().refusal?.title.en).toBe('This design cannot be read');
    expect(location.hash).not.toContain('broken');
  });

  it('that is not there leaves what is on screen', async () => {
    expect(await openDesign('elsewhere')).toBe('missing');
    expect(shown()).toBe('shop');
  });
});

describe('of several tabs with one design', () => {
  it('the one that holds it says so to one that opens it', async () => {
    const other = anotherTab();
    other.tell({ type: 'opened', design: designId() });
    await vi.waitFor(() => expect(other.heard).toContainEqual({ type: 'held', design: designId() }));
    expect(designStore.getState().readOnly).toBe(false);
  });

  it('the one that opens it only shows it, and follows what the other saves', async () => {
    const other = anotherTab();
    other.tell({ type: 'held', design: designId() });
    await vi.waitFor(() => expect(sessionStore.getState().saving).toBe('elsewhere'));
    expect(designStore.getState().readOnly).toBe(true);

    await storeInAnotherTab('shop, edited there');
    other.tell({ type: 'saved', design: designId() });
    await vi.waitFor(() => expect(shown()).toBe('shop, edited there'));
    expect(designStore.getState().readOnly).toBe(true);
  });

  it('what another tab stored broken is not shown', async () => {
    const other = anotherTab();
    other.tell({ type: 'held', design: designId() });
    await vi.waitFor(() => expect(sessionStore.getState().saving).toBe('elsewhere'));
    database.records.set(designId(), { id: designId(), document: { name: 'broken' }, revision: 2 });
    other.tell({ type: 'saved', design: designId() });
    other.tell({ type: 'opened', design: designId() });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown()).toBe('shop');
  });

  it('the one that holds it saves and lets go when another takes it', async () => {
    designStore.getState().apply(verbatim('Rename'), renameDocument('not saved yet'));
    const other = anotherTab();
    other.tell({ type: 'take', design: designId() });
    await vi.waitFor(() => expect(other.heard).toContainEqual({ type: 'released', design: designId() }));
    expect((await readDesign(designId()))?.document.name).toBe('not saved yet');
    expect(designStore.getState().readOnly).toBe(true);
  });

  it('the one that takes it waits for the last save of the other', async () => {
    const design = designId();
    anotherTab((message) => (message.type === 'take' ? { type: 'released', design } : undefined));
    await storeInAnotherTab('saved on release');
    await takeOver();
    expect(shown()).toBe('saved on release');
    expect(designStore.getState().readOnly).toBe(false);
  });

  it('one that is gone keeps nobody from taking it', async () => {
    await takeOver();
    expect(shown()).toBe('shop');
    expect(designStore.getState().readOnly).toBe(false);
  });

  it('a tab with another design changes nothing here', async () => {
    const other = anotherTab();
    other.tell({ type: 'held', design: 'another' });
    other.tell({ type: 'opened', design: designId() });
    await vi.waitFor(() => expect(other.heard).toContainEqual({ type: 'held', design: designId() }));
    expect(sessionStore.getState().saving).toBe('saved');
    expect(viewStore.getState().page).toBe('editor');
  });
});
