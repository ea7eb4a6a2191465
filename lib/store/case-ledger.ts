/**
 * Insights' figures of a log of any length. The log's columns are held while the background lives and lie on
 * disk meanwhile; whoever writes a case, by whatever way, has it entered anew before the next figure.
 */
import { type Asked, type Insights, insightsOf } from "../insights/figures";
import { type Columns, EMPTY, entered, type Ledger, sizeOf } from "../insights/ledger";
import { everyCase } from "./case-shelf";
import { watchCases } from "./case-watch";
import type { Database } from "./database";
import { type Filed, LedgerFile } from "./ledger-file";

/** ms. After so long it is looked whether anyone has written past us. */
const TRUSTED = 30_000;
/** ms. So long after the last write the ledger is brought up to date before anyone asks. */
const QUIET = 2000;
/** So many written cases may stand beside the file before it is written anew. */
const FEW = 200;
/** So many written at once are quicker entered into a new file than noted beside the old one. */
const MANY = 1000;

export class CaseLedger {
  readonly #database: Database;
  readonly #news: () => void;
  readonly #file = new LedgerFile();
  #columns: Columns | undefined;
  /** Of the columns' cases, in their order. Only who enters a case needs them: until then they stay on disk. */
  #ids: string | undefined;
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
    watchCases(database, {
      written: (ids) => this.#touch(ids),
      emptied: () => void this.#clear().catch(() => {}),
      opened: () => this.#forget(),
    });
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
    this.#columns = undefined;
    this.#ids = undefined;
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

  #upToDate(): Promise<Columns> {
    return this.#inTurn(() => this.#bringUp());
  }

  async #bringUp(): Promise<Columns> {
    // Where it was deleted meanwhile, opening it anew forgets what was held of it.
    const [filed] = await Promise.all([
      this.#columns ? undefined : this.#file.read().catch(() => undefined),
      this.#database.open(),
    ]);
    if (filed) this.#take(filed);
    else if (!this.#columns) await this.#addUp();
    while (this.#touched.size) await this.#enter();
    const columns = this.#columns ?? EMPTY;
    // Of an empty log nothing is kept: to read it is quicker than to see whether it still is empty.
    if (!sizeOf(columns)) this.#columns = undefined;
    else if (!this.#isFiled || this.#unfiled.size > FEW) await this.#keep(columns).catch(() => {});
    return columns;
  }

  #take({ columns, touched }: Filed): void {
    this.#columns = columns;
    this.#isFiled = true;
    for (const id of touched) this.#touched.add(id);
  }

  /** From the log itself. */
  async #addUp(): Promise<void> {
    this.#hold(entered(EMPTY, new Set(), await everyCase(this.#database)));
  }

  #hold({ ids, ...columns }: Ledger): void {
    this.#ids = ids;
    this.#columns = columns;
  }

  async #enter(): Promise<void> {
    this.#ids ??= await this.#file.ids().catch(() => undefined);
    const written = [...this.#touched];
    this.#touched.clear();
    // They go with the file when very many cases are written at once.
    if (!this.#columns || this.#ids === undefined) return this.#addUp();
    const rows = await this.#database.cases.bulkGet(written);
    const there = rows.filter((row) => row !== undefined);
    this.#hold(entered({ ids: this.#ids, ...this.#columns }, new Set(written), there));
    for (const id of written) this.#unfiled.add(id);
  }

  async #keep(columns: Columns): Promise<void> {
    // What is being written just now stays marked in the file.
    const filed = [...this.#unfiled].filter((id) => !this.#touched.has(id));
    await this.#file.write({ ids: this.#ids!, ...columns }, filed);
    this.#isFiled = true;
    for (const id of filed) this.#unfiled.delete(id);
  }

  /** Should anyone have written past us, another number of rows gives it away. To count takes a while. */
  async #check(now: number): Promise<void> {
    if (Math.abs(now - this.#counted) < TRUSTED) return;
    this.#counted = now;
    try {
      const count = await this.#database.cases.count();
      if (this.#touched.size || !this.#columns || sizeOf(this.#columns) === count) return;
      await this.#clear();
      await this.#upToDate();
      this.#news();
    } catch {
      // It is looked at again with a later question.
    }
  }

  #touch(ids: string[]): void {
    for (const id of ids) this.#touched.add(id);
    if (ids.length > MANY) this.#isFiled = false;
    void (ids.length > MANY ? this.#file.clear() : this.#file.touch(ids)).catch(() => {});
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => void this.#upToDate().catch(() => {}), QUIET);
  }
}
