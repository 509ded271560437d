/**
 * Stands in for `idb-keyval` in tests, with what a browser's database does: it clones what it keeps, an update is one
 * transaction, and it may be forbidden or full. Use: `vi.mock('idb-keyval', () => import('../testing/memoryDatabase.ts'))`.
 */

/** The database behind every store: a test reads it, writes into it as another tab would, and breaks it. */
export const database = {
  records: new Map<string, unknown>(),
  /** `forbidden` refuses everything, `full` whatever is not there already, `stuck` never answers: the page goes away before it does. */
  state: 'working' as 'working' | 'forbidden' | 'full' | 'stuck',
  /** How many writes were asked for. */
  writes: 0,
};

let abort = (): void => {};
let aborted = new Promise<void>((resolve) => (abort = resolve));

/** Empties the database and lets it work; what it never answered comes to an end. */
export function resetDatabase(): void {
  abort();
  aborted = new Promise<void>((resolve) => (abort = resolve));
  database.records.clear();
  database.state = 'working';
  database.writes = 0;
}

async function transact<T>(run: () => T): Promise<T> {
  await Promise.resolve();
  if (database.state === 'stuck') {
    await aborted;
    throw new DOMException('The page is gone', 'AbortError');
  }
  if (database.state === 'forbidden') throw new DOMException('Access is denied', 'SecurityError');
  return run();
}

function put(key: string, value: unknown): void {
  database.writes += 1;
  const isNew = JSON.stringify(value) !== JSON.stringify(database.records.get(key));
  if (database.state === 'full' && isNew)
    throw new DOMException('The quota is exceeded', 'QuotaExceededError');
  database.records.set(key, structuredClone(value));
}

export function createStore(): undefined {
  return undefined;
}

export function entries(): Promise<[string, unknown][]> {
  return transact(() => structuredClone([...database.records]));
}

export function get(key: string): Promise<unknown> {
  return transact(() => structuredClone(database.records.get(key)));
}

export function update(key: string, change: (stored: unknown) => unknown): Promise<void> {
  return transact(() => put(key, change(structuredClone(database.records.get(key)))));
}

export function del(key: string): Promise<void> {
  return transact(() => void database.records.delete(key));
}
