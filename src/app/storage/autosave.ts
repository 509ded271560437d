import type { DesignDocument } from '../../core/model/designDocument.ts';
import { designStore } from '../store/designStore.ts';
import { sessionStore } from '../store/sessionStore.ts';
import { type DesignRecord, writeDesign } from './designRecords.ts';
import { tellOtherTabs } from './otherTabs.ts';
import { dropUnsavedCopy, keepUnsavedCopy } from './unsavedCopy.ts';

const DELAY = 300;

interface Stored {
  readonly id: string;
  readonly revision: number;
  readonly document: DesignDocument;
}

/** What storage holds of the design on screen; undefined while it is stored nowhere. */
let stored: Stored | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let queue: Promise<void> = Promise.resolve();

/** From now on, changes of the design on screen are saved after this revision; `undefined` ends saving. */
export function follow(record: DesignRecord | undefined): void {
  clearTimeout(timer);
  stored = record;
}

function pending(): DesignRecord | undefined {
  const { document, readOnly } = designStore.getState();
  if (stored === undefined || readOnly || document === stored.document) return undefined;
  return { id: stored.id, document, revision: stored.revision + 1, editedAt: Date.now() };
}

/** Saves now what is not saved yet; saves follow one another. */
export async function saveNow(): Promise<void> {
  clearTimeout(timer);
  queue = queue.then(save);
  await queue;
}

async function save(): Promise<void> {
  const record = pending();
  if (record === undefined) return;
  const outcome = await writeDesign(record);
  if (stored?.id !== record.id) return;
  if (outcome !== 'written') {
    sessionStore.setState({ saving: outcome });
    return;
  }
  stored = record;
  dropUnsavedCopy(record.id);
  tellOtherTabs({ type: 'saved', design: record.id });
  if (pending() === undefined) sessionStore.setState({ saving: 'saved' });
  else scheduleSave();
}

function scheduleSave(): void {
  clearTimeout(timer);
  if (sessionStore.getState().saving === 'saved') sessionStore.setState({ saving: 'saving' });
  timer = setTimeout(() => void saveNow(), DELAY);
}

function leave(): void {
  const record = pending();
  // An overtaken design is saved by nobody until somebody chose.
  if (record === undefined || sessionStore.getState().saving === 'overtaken') return;
  keepUnsavedCopy(record);
  void saveNow();
}

/** Starts saving every change of the design on screen, and what is open when the page goes away. */
export function startAutosave(): void {
  designStore.subscribe(() => {
    if (pending() !== undefined && sessionStore.getState().saving !== 'overtaken') scheduleSave();
  });
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave();
  });
}
