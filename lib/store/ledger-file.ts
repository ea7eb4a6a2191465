/**
 * The log's columns on disk, beside the database and never in a backup: they can be made again from the log at
 * any time. With them the ids of cases that were written since, so that a background that starts anew reads two
 * things and a few rows, not a hundred thousand.
 */
import type { Ledger } from "../insights/ledger";

const NAME = "amends-ledger";
const LEDGER = "ledger";
const TOUCHED = "touched";

/** What is on disk; undefined where nothing was ever put there. */
export interface Filed {
  ledger: Ledger;
  touched: string[];
}

/** What is read of a file of another shape is as good as none. */
const SHAPE = 1;

export class LedgerFile {
  #opening: Promise<IDBDatabase> | undefined;

  async read(): Promise<Filed | undefined> {
    const transaction = (await this.#open()).transaction([LEDGER, TOUCHED]);
    const [ledger, touched] = await Promise.all([
      answerTo(transaction.objectStore(LEDGER).get(SHAPE)) as Promise<Ledger | undefined>,
      answerTo(transaction.objectStore(TOUCHED).getAllKeys()) as Promise<string[]>,
    ]);
    return ledger && { ledger, touched };
  }

  async isThere(): Promise<boolean> {
    const store = (await this.#open()).transaction(LEDGER).objectStore(LEDGER);
    return (await answerTo(store.count(SHAPE))) > 0;
  }

  /** @param entered ids that are in the ledger as they are now */
  async write(ledger: Ledger, entered: Iterable<string>): Promise<void> {
    const transaction = (await this.#open()).transaction([LEDGER, TOUCHED], "readwrite");
    transaction.objectStore(LEDGER).put(ledger, SHAPE);
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

  /** All of it goes. */
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
