import { createStore, del, entries, get, update, type UseStore } from 'idb-keyval';
import type { DesignDocument } from '../../core/model/designDocument.ts';

/** A design of one's own as it lies in the browser. */
export interface DesignRecord {
  readonly id: string;
  readonly document: DesignDocument;
  /** Counts the saves; a save names the one it follows, so that two tabs cannot overwrite each other unseen. */
  readonly revision: number;
  /** Milliseconds since 1970; absent while nobody has edited it. */
  readonly editedAt?: number;
}

/** `overtaken`: somebody else saved in between. `refused`: no room, or storage is forbidden. */
export type WriteOutcome = 'written' | 'overtaken' | 'refused';

/** Whether a stored value is a record with a design in it; what the design holds is judged when it is opened. */
export function isDesignRecord(value: unknown): value is DesignRecord {
  const { id, revision, document }: Partial<DesignRecord> = value ?? {};
  return typeof id === 'string' && Number.isInteger(revision) && typeof document?.name === 'string';
}

let opened: UseStore | undefined;
const store = (): UseStore => (opened ??= createStore('ringwall', 'designs'));

/** Own designs, the last edited first; none where storage is forbidden. */
export async function listDesigns(): Promise<readonly DesignRecord[]> {
  try {
    const all = await entries<string, unknown>(store());
    return all
      .map(([, record]) => record)
      .filter(isDesignRecord)
      .toSorted((one, other) => (other.editedAt ?? 0) - (one.editedAt ?? 0));
  } catch {
    return [];
  }
}

export async function readDesign(id: string): Promise<DesignRecord | undefined> {
  try {
    return await get<DesignRecord>(id, store());
  } catch {
    return undefined;
  }
}

/** Saves a record that follows the stored revision before it, in one transaction. */
export async function writeDesign(record: DesignRecord): Promise<WriteOutcome> {
  let overtaken = false;
  try {
    await update<DesignRecord>(
      record.id,
      (stored) => {
        overtaken = stored !== undefined && stored.revision !== record.revision - 1;
        return overtaken && stored !== undefined ? stored : record;
      },
      store(),
    );
  } catch {
    return 'refused';
  }
  return overtaken ? 'overtaken' : 'written';
}

export async function removeDesign(id: string): Promise<void> {
  try {
    await del(id, store());
  } catch {
    // Where storage is forbidden there is nothing to remove.
  }
}
