import { deepEqual } from '../../core/lib/deepEqual.ts';
import { type DesignRecord, isDesignRecord, readDesign, writeDesign } from './designRecords.ts';

const PREFIX = 'ringwall-unsaved:';

/**
 * Keeps a record in local storage, which is written before the call returns: a page that goes away may not live to see
 * the end of a transaction.
 */
export function keepUnsavedCopy(record: DesignRecord): void {
  try {
    localStorage.setItem(PREFIX + record.id, JSON.stringify(record));
  } catch {
    // No room here either; the saved state already says that the browser does not save.
  }
}

export function dropUnsavedCopy(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // Forbidden storage holds no copy.
  }
}

/** Brings home what a page could not save before it went away; an overtaken copy becomes a design of its own. */
export async function recoverUnsavedCopies(): Promise<void> {
  for (const record of unsavedCopies()) {
    if (await bringHome(record)) dropUnsavedCopy(record.id);
  }
}

async function bringHome(record: DesignRecord): Promise<boolean> {
  const outcome = await writeDesign(record);
  if (outcome !== 'overtaken') return outcome === 'written';
  // A page that lived to see its transaction end, but no longer, left a copy of what is stored.
  const stored = await readDesign(record.id);
  if (stored !== undefined && deepEqual(stored.document, record.document)) return true;
  return (await writeDesign({ ...record, id: crypto.randomUUID(), revision: 1 })) === 'written';
}

function unsavedCopies(): readonly DesignRecord[] {
  try {
    return Object.entries(localStorage)
      .filter(([key]) => key.startsWith(PREFIX))
      .flatMap(([, value]: [string, unknown]) => parsed(String(value)));
  } catch {
    return [];
  }
}

function parsed(value: string): readonly DesignRecord[] {
  try {
    const record: unknown = JSON.parse(value);
    return isDesignRecord(record) ? [record] : [];
  } catch {
    return [];
  }
}
