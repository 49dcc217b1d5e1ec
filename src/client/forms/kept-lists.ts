import { forgetTab } from './kept-in-tab.ts';

const DATABASE = 'mandat';
const STORE = 'kept';

/**
 * Runs one act on what this machine keeps of lists too long for the drafts' own place. Nothing is kept where the browser has no
 * such storage, or has closed it.
 */
async function withStore<Value>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value | undefined> {
  if (typeof indexedDB === 'undefined') return undefined;
  try {
    const opening = indexedDB.open(DATABASE, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
    const database = await answerOf(opening);
    try {
      return await answerOf(act(database.transaction(STORE, mode).objectStore(STORE)));
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** `name` begins with the id of the account whose list it is. */
export function keepList(name: string, value: unknown): Promise<unknown> {
  return withStore('readwrite', (store) => store.put(value, name));
}

/** What was kept under this name; undefined for nothing. */
export function readKeptList(name: string): Promise<unknown> {
  return withStore('readonly', (store): IDBRequest<unknown> => store.get(name));
}

export function dropKeptList(name: string): Promise<unknown> {
  return withStore('readwrite', (store) => store.delete(name));
}

/** At sign-out: no personal data stays on the machine. `exceptOf`: an account that has just signed in, and keeps its own. */
export async function forgetKeptLists(exceptOf?: string): Promise<void> {
  if (exceptOf === undefined) {
    forgetTab();
    await withStore('readwrite', (store) => store.clear());
    return;
  }
  const names = await withStore('readonly', (store) => store.getAllKeys());
  const others = (names ?? []).map(String).filter((name) => !name.startsWith(`${exceptOf}/`));
  await Promise.all(others.map(dropKeptList));
}
