/**
 * Reads all that lies in the database by the browser's own means: whatever version wrote it, also where Dexie
 * does not open it, and row by row where a table does not come as a whole. Nothing is changed.
 */
import { VERSION } from "./migrations/all";

export interface Found {
  /** The version that wrote it. */
  version: number;
  tables: Record<string, unknown[]>;
  /** What the browser could not give, as "reminders 5f0c…" or "reminders", and why. */
  lost: { what: string; why: string }[];
}

/** @throws where the browser gives no database at all */
export async function readAll(name: string): Promise<Found> {
  const found: Found = { version: VERSION, tables: {}, lost: [] };
  const database = await openAsItIs(name);
  if (!database) return found;
  try {
    // Dexie counts in tens.
    found.version = Math.floor(database.version / 10);
    for (const table of database.objectStoreNames)
      found.tables[table] = await readTable(database, table, found.lost);
  } finally {
    database.close();
  }
  return found;
}

/** Undefined where there was none; asking must not make one. */
async function openAsItIs(name: string): Promise<IDBDatabase | undefined> {
  const request = indexedDB.open(name);
  let isNew = false;
  request.onupgradeneeded = () => {
    isNew = true;
    request.transaction!.abort();
  };
  try {
    return await answerTo(request);
  } catch (error) {
    if (isNew) return undefined;
    throw error;
  }
}

async function readTable(database: IDBDatabase, table: string, lost: Found["lost"]): Promise<unknown[]> {
  const ask = <T>(question: (store: IDBObjectStore) => IDBRequest<T>) =>
    answerTo(question(database.transaction(table).objectStore(table)));
  try {
    return await ask((store) => store.getAll());
  } catch {
    // One row that cannot be read takes all others with it: now each by itself.
  }
  const rows: unknown[] = [];
  try {
    for (const key of await ask((store) => store.getAllKeys())) {
      try {
        rows.push(await ask((store) => store.get(key)));
      } catch (error) {
        lost.push({ what: `${table} ${key}`, why: String(error) });
      }
    }
  } catch (error) {
    lost.push({ what: table, why: String(error) });
  }
  return rows;
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error);
    };
  });
}
