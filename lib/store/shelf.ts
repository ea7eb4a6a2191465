/**
 * All reminders in brief, in order, for as long as the background lives: very many are counted, filtered and
 * leafed through without reading them again. It is read from the database when it is first needed, and again
 * what was changed since.
 */
import { listOf } from "../followups/life";
import type { Reminder, ReminderList, ReminderPage } from "../model";
import type { ReminderQuery, Rows } from "./reminder-pages";

interface Brief extends Pick<Reminder, "id" | "state" | "kind" | "due"> {
  next: number | undefined;
  helpdesk: string;
  /** What can be looked for, in small letters. */
  text: string;
}

/** ms. To count a hundred thousand takes a while. */
const TRUSTED = 2000;
/** So many rows are read at a time. */
const PART = 2000;

export class Shelf {
  readonly #rows: Rows;
  #briefs: Promise<Map<string, Brief>> | undefined;
  /** Soonest due first. */
  #order: Brief[] = [];
  #full = false;
  /** When the rows were last counted, epoch ms. */
  #counted = Number.NEGATIVE_INFINITY;
  /** Ids of what was changed since. */
  readonly #changed = new Set<string>();

  constructor(rows: Rows) {
    this.#rows = rows;
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

  /** Whether it is at hand without a second's reading. */
  get isFull(): boolean {
    return this.#full;
  }

  async page(query: ReminderQuery, now: number): Promise<ReminderPage> {
    await this.fill(now);
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
    const { due, later, customer, done } = lists;
    return {
      rows: rows.filter((row) => row !== undefined),
      counts: { due: due.length, later: later.length, customer: customer.length, done: done.length },
      helpdesks: [...helpdesks].sort(),
    };
  }

  /** Brings it up to what the database has. */
  async fill(now: number): Promise<void> {
    const known = await this.#briefs?.catch(() => undefined);
    if (known) await this.#refresh(known);
    if (known && (await this.#isWhole(known, now))) return;
    this.clear();
    this.#briefs = this.#readAll();
    await this.#briefs;
    this.#full = true;
    this.#counted = now;
  }

  async #refresh(known: Map<string, Brief>): Promise<void> {
    if (!this.#changed.size) return;
    const ids = [...this.#changed];
    this.#changed.clear();
    const rows = await this.#rows.bulkGet(ids);
    for (const id of ids) known.delete(id);
    for (const row of rows) if (row) known.set(row.id, briefOf(row));
    this.#sort(known);
  }

  /** Should anyone have written past us, another number of rows gives it away. */
  async #isWhole(known: Map<string, Brief>, now: number): Promise<boolean> {
    if (Math.abs(now - this.#counted) < TRUSTED) return true;
    this.#counted = now;
    return known.size === (await this.#rows.count());
  }

  async #readAll(): Promise<Map<string, Brief>> {
    const briefs = new Map<string, Brief>();
    let part: Reminder[];
    let last = "";
    do {
      part = await this.#rows.where("id").above(last).limit(PART).toArray();
      for (const row of part) briefs.set(row.id, briefOf(row));
      last = part.at(-1)?.id ?? last;
    } while (part.length === PART);
    this.#sort(briefs);
    return briefs;
  }

  #sort(briefs: Map<string, Brief>): void {
    this.#order = [...briefs.values()].sort((one, other) => one.due - other.due);
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
