/** The database on the agent's machine. Only the background opens it: a dock may be denied any storage. */
import Dexie, { type EntityTable, type PromiseExtended } from "dexie";
import type {
  CorrectionRow,
  KeptOffer,
  OwnPhrase,
  PhraseUse,
  PracticeRun,
  Recovery,
  Reminder,
  TaughtHelpdesk,
} from "../model";
import { MIGRATIONS, VERSION } from "./migrations/all";
import type { PlaybookRow } from "./playbook-row";

export class Database extends Dexie {
  declare reminders: EntityTable<Reminder, "id">;
  declare corrections: EntityTable<CorrectionRow, "ticket">;
  declare phrases: EntityTable<OwnPhrase, "id">;
  declare uses: EntityTable<PhraseUse, "phrase">;
  declare offers: EntityTable<KeptOffer, "failure">;
  declare practice: EntityTable<PracticeRun, "id">;
  declare cases: EntityTable<Recovery, "id">;
  declare playbooks: EntityTable<PlaybookRow, "id">;
  declare taught: EntityTable<TaughtHelpdesk, "origin">;

  /** The last write failed for want of room. */
  full = false;

  constructor(name = "amends") {
    super(name, { indexedDB: neverNewer(indexedDB) });
    for (const { version, stores, rows = {} } of MIGRATIONS) {
      // One transaction of the browser's: a background killed in it leaves the version before, whole.
      this.version(version)
        .stores(stores)
        .upgrade(async (transaction) => {
          for (const [table, change] of Object.entries(rows))
            await transaction.table(table).toCollection().modify(change);
        });
    }
    this.use({
      stack: "dbcore",
      name: "room",
      create: (core) => ({
        ...core,
        transaction: (stores, mode, options) => {
          const transaction = core.transaction(stores, mode, options);
          if (mode === "readwrite") this.#watch(transaction as IDBTransaction);
          return transaction;
        },
      }),
    });
  }

  /** Dexie stays shut once an open has failed: what went wrong may be over, so the next question tries again. */
  override open(): PromiseExtended<Dexie> {
    return super.open().catch((error) => {
      this.close({ disableAutoOpen: false });
      throw error;
    });
  }

  /** Want of room shows at a write or as late as the commit; the transaction ends by it either way. */
  #watch(transaction: IDBTransaction): void {
    transaction.addEventListener("complete", () => {
      this.full = false;
    });
    transaction.addEventListener("abort", () => {
      if (transaction.error?.name === "QuotaExceededError") this.full = true;
    });
  }
}

/**
 * Dexie opens what a newer version wrote by asking again without a version. Rows of a later day in the hands
 * of an earlier one are not safe: here the browser says no to that. Dexie's own count is ten times ours.
 */
function neverNewer(factory: IDBFactory): IDBFactory {
  return {
    open: (name, version = VERSION * 10 + 9) => factory.open(name, version),
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (one, other) => factory.cmp(one, other),
  };
}
