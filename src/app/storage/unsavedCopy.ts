import type { DesignRecord } from './designRecords.ts';
import { writeDesign } from './designRecords.ts';

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
    const outcome = await writeDesign(record);
    if (outcome === 'overtaken') await writeDesign({ ...record, id: crypto.randomUUID(), revision: 1 });
    if (outcome !== 'refused') dropUnsavedCopy(record.id);
  }
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
    return [JSON.parse(value) as DesignRecord];
  } catch {
    return [];
  }
}
