/**
 * All reminders in brief, in order, for as long as the background lives: very many are counted, filtered and
 * leafed through without reading them again. It is read from the database when it is first needed, and again
 * what was changed since.
 */
import { listOf } from "../followups/life";
import type { Reminder, ReminderList, ReminderPage } from "../model";
import type { Rows } from "./reminder-lists";
import type { ReminderQuery } from "./reminder-pages";

interface Brief extends Pick<Reminder, "id" | "state" | "kind" | "due"> {
  next: number | undefined;
  helpdesk: string;
  /** What can be looked for, in small letters. */
  text: string;
}
type Briefs = Map<string, Brief>;

/** ms. After so long it is looked whether anyone has written past us. */
const TRUSTED = 30_000;
/** ms. The first rows are drawn before all are counted: that keeps database and machine busy for seconds. */
const DRAWN = 1000;
/** So many rows are read at a time. */
const PART = 1000;

export class Shelf {
  readonly #rows: Rows;
  readonly #news: () => void;
  #briefs: Promise<Briefs> | undefined;
  /** Soonest due first. */
  #order: Brief[] = [];
  #full = false;
  #filling = Promise.resolve();
  #soon: ReturnType<typeof setTimeout> | undefined;
  /** When the rows were last counted, epoch ms. */
  #counted = Number.NEGATIVE_INFINITY;
  /** Ids of what was changed since. */
  readonly #changed = new Set<string>();

  /** @param news a page that was said before would be another now */
  constructor(rows: Rows, news: () => void) {
    this.#rows = rows;
    this.#news = news;
  }

  /** These were changed: they are read again when they are asked for. */
  changed(ids: string[]): void {
    if (this.#briefs) for (const id of ids) this.#changed.add(id);
  }

  /** All may have changed. */
  clear(): void {
    this.#briefs = undefined;
    this.#full = false;
    this.#changed.clear();
  }

  /** Whether it is at hand without seconds of reading. */
  get isFull(): boolean {
    return this.#full;
  }

  /** Fills it when nobody has asked for it for a moment. */
  fillSoon(): void {
    clearTimeout(this.#soon);
    this.#soon = setTimeout(() => {
      this.#fill().then(this.#news, () => {
        // It is tried again for the next page.
      });
    }, DRAWN);
  }

  async page(query: ReminderQuery, now: number): Promise<ReminderPage> {
    await this.#fill();
    const { list, helpdesk, words = "", from, count } = query;
    const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
    const lists: Record<ReminderList, string[]> = { due: [], later: [], customer: [], done: [] };
    const helpdesks = new Set<string>();
    for (const brief of this.#order) {
      helpdesks.add(brief.helpdesk);
      if (helpdesk && brief.helpdesk !== helpdesk) continue;
      if (wanted.every((word) => brief.text.includes(word))) lists[listOf(brief, now)].push(brief.id);
    }
    // What is done, the latest first.
    lists.done.reverse();
    const rows = await this.#rows.bulkGet(lists[list].slice(from, from + count));
    void this.#count(now);
    const { due, later, customer, done } = lists;
    return {
      rows: rows.filter((row) => row !== undefined),
      counts: { due: due.length, later: later.length, customer: customer.length, done: done.length },
      helpdesks: [...helpdesks].sort(),
    };
  }

  /** One after the other: a second page must not be told what the first one is about to read anew. */
  #fill(): Promise<void> {
    const filling = this.#filling.then(() => this.#bringUp());
    this.#filling = filling.catch(() => {});
    return filling;
  }

  /** To what the database has. */
  async #bringUp(): Promise<void> {
    this.#briefs ??= this.#readAll();
    const reading = this.#briefs;
    try {
      await this.#refresh(await reading);
    } catch (error) {
      if (reading === this.#briefs) this.clear();
      throw error;
    }
    // Cleared while it was read.
    if (reading !== this.#briefs) return this.#bringUp();
    this.#full = true;
  }

  async #refresh(briefs: Briefs): Promise<void> {
    if (this.#full && !this.#changed.size) return;
    const ids = [...this.#changed];
    this.#changed.clear();
    const rows = await this.#rows.bulkGet(ids);
    for (const id of ids) briefs.delete(id);
    for (const row of rows) if (row) briefs.set(row.id, briefOf(row));
    this.#order = [...briefs.values()].sort((one, other) => one.due - other.due);
  }

  /** Should anyone have written past us, another number of rows gives it away. To count takes a while. */
  async #count(now: number): Promise<void> {
    if (Math.abs(now - this.#counted) < TRUSTED) return;
    this.#counted = now;
    try {
      const count = await this.#rows.count();
      const briefs = await this.#briefs;
      if (this.#changed.size || briefs?.size === count) return;
      this.clear();
      await this.#fill();
      this.#news();
    } catch {
      // It is tried again for a later page.
    }
  }

  async #readAll(): Promise<Briefs> {
    const briefs: Briefs = new Map();
    let part: Reminder[];
    let last = "";
    do {
      part = await this.#rows.where("id").above(last).limit(PART).toArray();
      for (const row of part) briefs.set(row.id, briefOf(row));
      last = part.at(-1)?.id ?? last;
    } while (part.length === PART);
    return briefs;
  }
}

const briefOf = ({ id, state, kind, due, next, what, ticket }: Reminder): Brief => ({
  id,
  state,
  kind,
  due,
  next,
  helpdesk: ticket.helpdesk,
  text: `${what} ${ticket.subject} ${ticket.customer ?? ""} #${ticket.id}`.toLowerCase(),
});
