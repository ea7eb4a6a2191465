/**
 * Insights' figures of a log of any length. The log's columns are held while the background lives and lie on
 * disk meanwhile; whoever writes a case, by whatever way, has it entered anew before the next figure.
 */
import type { DBCore, DBCoreMutateRequest } from "dexie";
import { type Asked, type Insights, insightsOf } from "../insights/figures";
import { EMPTY, entered, type Ledger, sizeOf } from "../insights/ledger";
import type { Recovery } from "../model";
import type { Database } from "./database";
import { type Filed, LedgerFile } from "./ledger-file";

/** ms. After so long it is looked whether anyone has written past us. */
const TRUSTED = 30_000;
/** ms. So long after the last write the ledger is brought up to date before anyone asks. */
const QUIET = 2000;
/** So many rows are read at a time. */
const PART = 2000;
/** So many written cases may stand beside the file before it is written anew. */
const FEW = 200;

export class CaseLedger {
  readonly #database: Database;
  readonly #news: () => void;
  readonly #file = new LedgerFile();
  #ledger: Ledger | undefined;
  /** Ids of cases that were written since they were entered. */
  #touched = new Set<string>();
  /** Of those that are entered, the ones that the file does not have. */
  #unfiled = new Set<string>();
  #isFiled = false;
  #turn = Promise.resolve();
  #soon: ReturnType<typeof setTimeout> | undefined;
  /** When the rows were last counted, epoch ms. */
  #counted = Number.NEGATIVE_INFINITY;

  /** @param news figures that were said before would be others now */
  constructor(database: Database, news: () => void) {
    this.#database = database;
    this.#news = news;
    database.use({ stack: "dbcore", name: "ledger", create: (core) => this.#watch(core) });
  }

  async insights(asked: Asked, now: number): Promise<Insights> {
    const insights = insightsOf(await this.#upToDate(), asked);
    void this.#check(now);
    return insights;
  }

  /** Makes the file where there is none, so that the first question finds one. */
  async prepare(): Promise<void> {
    if (!(await this.#file.isThere())) await this.#upToDate();
  }

  /** All is added up anew for the next question. */
  #clear(): Promise<void> {
    return this.#inTurn(async () => {
      this.#forget();
      await this.#file.drop();
    });
  }

  #forget(): void {
    this.#ledger = undefined;
    this.#isFiled = false;
    this.#touched.clear();
    this.#unfiled.clear();
  }

  /** One after the other: what one enters is not entered again by the next. */
  #inTurn<T>(step: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(step);
    this.#turn = turn.then(
      () => {},
      () => {},
    );
    return turn;
  }

  #upToDate(): Promise<Ledger> {
    return this.#inTurn(() => this.#bringUp());
  }

  async #bringUp(): Promise<Ledger> {
    // Where it was deleted meanwhile, opening it anew forgets what was held of it.
    const [filed] = await Promise.all([
      this.#ledger ? undefined : this.#file.read().catch(() => undefined),
      this.#database.open(),
    ]);
    let ledger = this.#ledger ?? (filed ? this.#taken(filed) : await this.#fromLog());
    while (this.#touched.size) {
      const ids = [...this.#touched];
      this.#touched.clear();
      const rows = await this.#database.cases.bulkGet(ids);
      ledger = entered(
        ledger,
        new Set(ids),
        rows.filter((row) => row !== undefined),
      );
      for (const id of ids) this.#unfiled.add(id);
    }
    // Of an empty log nothing is kept: to read it is quicker than to see whether it still is empty.
    if (!sizeOf(ledger)) return ledger;
    this.#ledger = ledger;
    if (!this.#isFiled || this.#unfiled.size > FEW) await this.#keep(ledger).catch(() => {});
    return ledger;
  }

  #taken({ ledger, touched }: Filed): Ledger {
    this.#isFiled = true;
    for (const id of touched) this.#touched.add(id);
    return ledger;
  }

  async #fromLog(): Promise<Ledger> {
    const parts: Recovery[][] = [];
    let last = "";
    do {
      parts.push(await this.#database.cases.where("id").above(last).limit(PART).toArray());
      last = parts.at(-1)!.at(-1)?.id ?? last;
    } while (parts.at(-1)!.length === PART);
    return entered(EMPTY, new Set(), parts.flat());
  }

  async #keep(ledger: Ledger): Promise<void> {
    // What is being written just now stays marked in the file.
    const filed = [...this.#unfiled].filter((id) => !this.#touched.has(id));
    await this.#file.write(ledger, filed);
    this.#isFiled = true;
    for (const id of filed) this.#unfiled.delete(id);
  }

  /** Should anyone have written past us, another number of rows gives it away. To count takes a while. */
  async #check(now: number): Promise<void> {
    if (Math.abs(now - this.#counted) < TRUSTED) return;
    this.#counted = now;
    try {
      const count = await this.#database.cases.count();
      if (this.#touched.size || !this.#ledger || sizeOf(this.#ledger) === count) return;
      await this.#clear();
      await this.#upToDate();
      this.#news();
    } catch {
      // It is looked at again with a later question.
    }
  }

  /** Opened anew, it may be another database: the agent has erased all, or started anew. */
  #watch(core: DBCore): Partial<DBCore> {
    this.#forget();
    return {
      ...core,
      table: (name) => {
        const table = core.table(name);
        if (name !== "cases") return table;
        return {
          ...table,
          mutate: (request) => {
            this.#touch(request);
            return table.mutate(request);
          },
        };
      },
    };
  }

  #touch(request: DBCoreMutateRequest): void {
    if (request.type === "deleteRange") {
      void this.#clear().catch(() => {});
      return;
    }
    const ids: string[] =
      request.type === "delete" ? request.keys : request.values.map(({ id }: Recovery) => id);
    for (const id of ids) this.#touched.add(id);
    void this.#file.touch(ids).catch(() => {});
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void this.#upToDate().catch(() => {}), QUIET);
  }
}
