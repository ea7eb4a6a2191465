/**
 * The recovery log in the database. Each change is one transaction; time comes in as epoch ms. Figures and
 * filters go over all cases, so these stay in memory once somebody asked for them.
 */

import { closed, phrased, stepped } from "../log/case";
import { matching } from "../log/filter";
import { mostSaid } from "../log/likely";
import { begun, seen } from "../log/seen";
import { tallied, tallyOf } from "../log/tally";
import type {
  CaseChange,
  CaseClose,
  CaseFilter,
  CaseNow,
  CasePage,
  CaseSeen,
  CaseStep,
  Recovery,
} from "../model";
import { CaseShelf } from "./case-shelf";
import type { Database } from "./database";

const DAY = 86_400_000;
/** So many cases say well enough what is usual for a failure. */
const SAMPLE = 300;

export class Cases {
  readonly #database: Database;
  readonly #shelf: CaseShelf;

  constructor(database: Database) {
    this.#database = database;
    this.#shelf = new CaseShelf(database);
  }

  /** Somebody else has written to the database. */
  changed(): void {
    this.#shelf.clear();
  }

  /** The whole log, the newest case first. */
  all(): Promise<Recovery[]> {
    return this.#shelf.all();
  }

  get(id: string): Promise<Recovery | undefined> {
    return this.#database.cases.get(id);
  }

  /** The case of a ticket, and what was said of others like it. */
  async of(ticket: string, failure: Recovery["failure"]): Promise<CaseNow> {
    const { cases } = this.#database;
    const [row, others] = await Promise.all([
      this.#caseOf(ticket),
      cases.where("failure").equals(failure).limit(SAMPLE).toArray(),
    ]);
    return {
      ...(row && { row }),
      causes: mostSaid(others.map(({ cause }) => cause)),
      remedies: mostSaid(others.flatMap(({ remedies }) => remedies)),
    };
  }

  async page(filter: CaseFilter, from: number, count: number): Promise<CasePage> {
    if (!Object.keys(filter).length && !this.#shelf.isFull) {
      const { cases } = this.#database;
      const all = await cases.count();
      const rows = await cases.orderBy("made").reverse().offset(from).limit(count).toArray();
      return { rows, count: all, all };
    }
    const all = await this.all();
    const rows = all.filter(matching(filter));
    return { rows: rows.slice(from, from + count), count: rows.length, all: all.length };
  }

  /**
   * What a look at its ticket says.
   * @param phrases ids of phrases that went into its replies
   * @returns whether anything of the log is new
   */
  seen(sighting: CaseSeen, phrases: string[], now: number): Promise<boolean> {
    return this.#write(async (put) => {
      const before = await this.#caseOf(sighting.ticket.key);
      const row = seen(before, sighting, now, crypto.randomUUID());
      const after = row && (await this.#counted(phrased(row, phrases, now), now));
      if (!after || after === before) return false;
      await put(after.id, after);
      return true;
    });
  }

  /** Closes the case of a ticket, which may begin by that. */
  close(sighting: CaseSeen, said: CaseClose, phrases: string[], now: number): Promise<CaseChange> {
    return this.#write(async (put) => {
      const before = await this.#caseOf(sighting.ticket.key);
      const id = before?.id ?? crypto.randomUUID();
      const row = (before && seen(before, sighting, now, id)) ?? begun(sighting, now, id);
      const after = closed(await this.#counted(phrased(row, phrases, now), now), said, now);
      await put(id, after);
      return { id, ...(before && { before }), after };
    });
  }

  /** @throws where it is no longer there */
  step(id: string, step: CaseStep, now: number): Promise<CaseChange> {
    return this.#write(async (put) => {
      const before = await this.get(id);
      if (!before) throw new Error("This case is no longer there.");
      const after = stepped(before, step, now);
      await put(id, after);
      return { id, before, ...(after && { after }) };
    });
  }

  /** Takes a change back, unless the case was changed again since. @returns whether it was */
  undo({ id, before, after }: CaseChange): Promise<boolean> {
    return this.#write(async (put) => {
      const now = await this.get(id);
      if (now?.changed !== after?.changed) return false;
      await put(id, before);
      return true;
    });
  }

  /** Something was done to reminders of these tickets. @returns whether anything of the log is new */
  recount(tickets: string[], now: number): Promise<boolean> {
    return this.#write(async (put) => {
      const rows = await this.#database.cases.where("ticket.key").anyOf(tickets).toArray();
      const counted = await Promise.all(rows.map((row) => this.#counted(row, now)));
      const changed = counted.filter((row, at) => row !== rows[at]);
      for (const row of changed) await put(row.id, row);
      return changed.length > 0;
    });
  }

  /** Drops what was last changed more than `days` before `now`. */
  async prune(now: number, days: number): Promise<void> {
    this.changed();
    await this.#database.cases
      .where("changed")
      .below(now - days * DAY)
      .delete();
  }

  /** Of several, which only a file can have brought, the newest. */
  async #caseOf(ticket: string): Promise<Recovery | undefined> {
    const rows = await this.#database.cases.where("ticket.key").equals(ticket).sortBy("made");
    return rows.at(-1);
  }

  async #counted(row: Recovery, now: number): Promise<Recovery> {
    const reminders = await this.#database.reminders.where("ticket.key").equals(row.ticket.key).toArray();
    return tallied(row, tallyOf(reminders, now), reminders.length, now);
  }

  /** @param change gets what puts a row, or deletes it */
  async #write<T>(change: (put: Put) => PromiseLike<T>): Promise<T> {
    const { cases, reminders } = this.#database;
    const written = new Map<string, Recovery | undefined>();
    const put: Put = async (id, row) => {
      written.set(id, row);
      if (row) await cases.put(row);
      else await cases.delete(id);
    };
    const result = await this.#database.transaction("rw", cases, reminders, () => change(put));
    this.#shelf.follow(written);
    return result;
  }
}

type Put = (id: string, row: Recovery | undefined) => Promise<void>;
