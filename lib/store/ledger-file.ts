/**
 * The log's columns on disk, beside the database and never in a backup: they can be made again from the log at
 * any time. With them the ids of cases that were written since, so that a background that starts anew reads two
 * things and a few rows, not a hundred thousand. The ids of all cases lie apart, for a question needs none.
 */
import type { Columns, Ledger } from "../insights/ledger";

const NAME = "amends-ledger";
const LEDGER = "ledger";
const TOUCHED = "touched";

/** What is on disk; undefined where nothing was ever put there. */
export interface Filed {
  columns: Columns;
  touched: string[];
}

/** The key of the columns. What is read of a file of another shape is as good as none. */
const SHAPE = 2;
const IDS = "ids";

export class LedgerFile {
  #opening: Promise<IDBDatabase> | undefined;

  async read(): Promise<Filed | undefined> {
    const transaction = (await this.#open()).transaction([LEDGER, TOUCHED]);
    const [columns, touched] = await Promise.all([
      answerTo(transaction.objectStore(LEDGER).get(SHAPE)) as Promise<Columns | undefined>,
      answerTo(transaction.objectStore(TOUCHED).getAllKeys()) as Promise<string[]>,
    ]);
    return columns && { columns, touched };
  }

  /** Of the cases in the columns, in their order. */
  async ids(): Promise<string | undefined> {
    return answerTo((await this.#open()).transaction(LEDGER).objectStore(LEDGER).get(IDS));
  }

  async isThere(): Promise<boolean> {
    const store = (await this.#open()).transaction(LEDGER).objectStore(LEDGER);
    return (await answerTo(store.count(SHAPE))) > 0;
  }

  /** @param entered ids that are in the ledger as they are now */
  async write({ ids, ...columns }: Ledger, entered: Iterable<string>): Promise<void> {
    const transaction = (await this.#open()).transaction([LEDGER, TOUCHED], "readwrite");
    const ledger = transaction.objectStore(LEDGER);
    ledger.clear();
    ledger.put(columns, SHAPE);
    ledger.put(ids, IDS);
    for (const id of entered) transaction.objectStore(TOUCHED).delete(id);
    await endOf(transaction);
  }

  /** These cases are being written. */
  async touch(ids: string[]): Promise<void> {
    const transaction = (await this.#open()).transaction(TOUCHED, "readwrite");
    for (const id of ids) transaction.objectStore(TOUCHED).put(true, id);
    // It is to be done before the case is, also should the background end now.
    transaction.commit();
    await endOf(transaction);
  }

  /** The columns are no longer those of the log. */
  async clear(): Promise<void> {
    const transaction = (await this.#open()).transaction(LEDGER, "readwrite");
    transaction.objectStore(LEDGER).clear();
    transaction.commit();
    await endOf(transaction);
  }

  /** All of it goes, also what was noted beside. */
  async drop(): Promise<void> {
    await answerTo(indexedDB.deleteDatabase(NAME));
  }

  #open(): Promise<IDBDatabase> {
    this.#opening ??= this.#openNow().catch((error) => {
      // What went wrong may be over: the next question tries again.
      this.#opening = undefined;
      throw error;
    });
    return this.#opening;
  }

  async #openNow(): Promise<IDBDatabase> {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(LEDGER);
      request.result.createObjectStore(TOUCHED);
    };
    const database = await answerTo(request);
    // It is being dropped, here or by another hand.
    database.onversionchange = () => {
      this.#opening = undefined;
      database.close();
    };
    return database;
  }
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((done, failed) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => failed(transaction.error);
  });
}
