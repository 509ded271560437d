import { catalogue } from '../../core/kinds/contract/catalogue.ts';
import type { DesignDocument } from '../../core/model/designDocument.ts';
import { parseDocument } from '../../core/model/parseDocument.ts';
import { designStore } from '../store/designStore.ts';
import { selectionStore } from '../store/selectionStore.ts';
import { sessionStore } from '../store/sessionStore.ts';
import { viewStore } from '../store/viewStore.ts';
import { follow, saveNow } from './autosave.ts';
import { type DesignRecord, readDesign, writeDesign } from './designRecords.ts';
import { listenToOtherTabs, tellOtherTabs } from './otherTabs.ts';

/** How long a tab that holds a design may take to let go; after that it is taken to be gone. */
const RELEASE_TIMEOUT = 400;

function show(document: DesignDocument, readOnly: boolean): void {
  designStore.getState().open(document, { readOnly });
  selectionStore.getState().select([]);
  viewStore
    .getState()
    .set({ page: 'editor', shownWalk: undefined, previewedFinding: undefined, dialog: undefined });
}

/** Makes a design of one's own out of a document and shows it. */
export async function startDesign(document: DesignDocument): Promise<void> {
  await saveNow();
  const record: DesignRecord = { id: crypto.randomUUID(), document, revision: 1 };
  show(document, false);
  follow(record);
  sessionStore.setState({ design: record.id, saving: 'saving', refusal: undefined });
  history.pushState(undefined, '', `#design=${record.id}`);
  const outcome = await writeDesign(record);
  if (sessionStore.getState().saving === 'saving') {
    sessionStore.setState({ saving: outcome === 'written' ? 'saved' : 'refused' });
  }
}

/** A stored design as this version reads it: another tab may hold it with an older Ringwall, or a newer one. */
async function readStored(id: string): Promise<DesignRecord | undefined> {
  const record = await readDesign(id);
  const parsed = record && parseDocument(record.document, catalogue);
  return record !== undefined && parsed?.ok === true ? { ...record, document: parsed.value } : undefined;
}

/** Shows a stored design; false where there is none. */
export async function openDesign(id: string): Promise<boolean> {
  await saveNow();
  const record = await readStored(id);
  if (record === undefined) return false;
  show(record.document, false);
  follow(record);
  sessionStore.setState({ design: id, saving: 'saved', refusal: undefined });
  tellOtherTabs({ type: 'opened', design: id });
  return true;
}

/** Shows a stored design and names it in the address, so that a reload shows it again. */
export async function openOwnDesign(id: string): Promise<void> {
  if (await openDesign(id)) history.pushState(undefined, '', `#design=${id}`);
}

/** Shows what came with a link: read-only, and saved nowhere. */
export async function showShared(document: DesignDocument): Promise<void> {
  await saveNow();
  follow(undefined);
  show(document, true);
  sessionStore.setState({ design: undefined, saving: 'saved', refusal: undefined });
}

/** Makes the design on screen, shared or held by another tab, a new one of one's own. */
export async function keepAsCopy(): Promise<void> {
  follow(undefined);
  await startDesign(designStore.getState().document);
}

/** Goes to the gallery. */
export async function leaveDesign(): Promise<void> {
  await saveNow();
  follow(undefined);
  viewStore.getState().set({ page: 'gallery', dialog: undefined });
  sessionStore.setState({ design: undefined, saving: 'saved' });
  if (location.hash !== '') history.pushState(undefined, '', location.pathname + location.search);
}

/** Takes a design over from the tab that holds it, with everything that was saved there. */
export async function takeOver(): Promise<void> {
  const { design } = sessionStore.getState();
  if (design === undefined) return;
  await new Promise<void>((resolve) => {
    const stop = listenToOtherTabs((message) => {
      if (message.type === 'released' && message.design === design) done();
    });
    const timer = setTimeout(() => done(), RELEASE_TIMEOUT);
    const done = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    tellOtherTabs({ type: 'take', design });
  });
  await openDesign(design);
}

function onlyShow(): void {
  follow(undefined);
  designStore.getState().open(designStore.getState().document, { readOnly: true });
  sessionStore.setState({ saving: 'elsewhere' });
}

async function showNewest(design: string): Promise<void> {
  const record = await readStored(design);
  if (record !== undefined && sessionStore.getState().saving === 'elsewhere') {
    designStore.getState().open(record.document, { readOnly: true });
  }
}

async function release(design: string): Promise<void> {
  await saveNow();
  onlyShow();
  tellOtherTabs({ type: 'released', design });
}

/** Answers other tabs, so that of several tabs on one design one edits and the others show it. */
export function startTalkingToTabs(): void {
  listenToOtherTabs((message) => {
    const { design, saving } = sessionStore.getState();
    if (message.design !== design) return;
    const holds = saving !== 'elsewhere';
    if (message.type === 'opened' && holds) tellOtherTabs({ type: 'held', design });
    if (message.type === 'held') onlyShow();
    if (message.type === 'saved' && !holds) void showNewest(design);
    if (message.type === 'take' && holds) void release(design);
  });
}
