/**
 * One of the desk's lists, as much of it as is looked at: parts come from the background as they are scrolled
 * to, and go when they are far. One question is on its way at a time; what was asked for meanwhile and is no
 * longer wanted is never asked.
 */
import type { Reminder, ReminderList, ReminderPage } from "@/lib/model";

export interface ListQuery {
  list: ReminderList;
  /** Only of this helpdesk. */
  helpdesk?: string | undefined;
  /** Looked for in ticket, requester and reason. */
  words?: string | undefined;
}

type Ask = (query: ListQuery & { from: number; count: number }) => Promise<ReminderPage>;

const PART = 100;
/** Parts on each side of those in sight that are kept. */
const NEAR = 2;
/** As many as one answer may hold. */
const MOST = 500;

/** What is known, new with every change of it. */
export interface KnownList {
  query: ListQuery;
  /** Undefined until the background has said it. */
  page: Omit<ReminderPage, "rows"> | undefined;
  /** The background does not answer. */
  lost: boolean;
  parts: ReadonlyMap<number, Reminder[]>;
}

export class ReminderPages {
  known: KnownList;
  readonly #ask: Ask;
  readonly #onChange: () => void;
  /** What is asked for; `known.query` follows when its first answer is there, so that nothing flickers. */
  #query: ListQuery;
  #wanted = { first: 0, last: 0 };
  /** Parts that hold for sure; of the others, what is shown is what they last were. */
  #fresh = new Set<number>();
  /** Counts up with all that makes an answer on its way worthless. */
  #turn = 0;
  #asking = false;

  constructor(query: ListQuery, ask: Ask, onChange: () => void) {
    this.#query = query;
    this.#ask = ask;
    this.#onChange = onChange;
    this.known = { query, page: undefined, lost: false, parts: new Map() };
  }

  look(query: ListQuery): void {
    this.#query = query;
    this.#wanted = { first: 0, last: 0 };
    this.refresh();
  }

  /** Rows from `first` to `last` are in sight. */
  want(first: number, last: number): void {
    if (this.#query !== this.known.query) return;
    this.#wanted = {
      first: Math.floor(Math.max(0, first) / PART),
      last: Math.floor(Math.max(0, last) / PART),
    };
    void this.#next();
  }

  /** Asks again; what is shown stays until the answer. */
  refresh(): void {
    this.#turn++;
    this.#fresh.clear();
    void this.#next();
  }

  /** All rows of a stretch, also those that are far; fewer where the list has become shorter. */
  async between(from: number, to: number, onPart?: (count: number) => void): Promise<Reminder[]> {
    const query = this.known.query;
    const held = Array.from({ length: to - from + 1 }, (_, at) => this.at(from + at));
    if (held.every((row) => row !== undefined)) return held;
    const rows: Reminder[] = [];
    for (let at = from; at <= to; at += MOST) {
      const page = await this.#ask({ ...query, from: at, count: Math.min(MOST, to - at + 1) });
      rows.push(...page.rows);
      onPart?.(rows.length);
    }
    return rows;
  }

  at(index: number): Reminder | undefined {
    return this.known.parts.get(Math.floor(index / PART))?.[index % PART];
  }

  /** Where it stands, of those at hand. */
  find(id: string): number | undefined {
    for (const [part, rows] of this.known.parts) {
      const at = rows.findIndex((row) => row.id === id);
      if (at >= 0) return part * PART + at;
    }
    return undefined;
  }

  async #next(): Promise<void> {
    const part = this.#missing();
    if (this.#asking || part === undefined) return;
    this.#asking = true;
    const [query, turn] = [this.#query, this.#turn];
    const answer = await this.#ask({ ...query, from: part * PART, count: PART }).catch(() => undefined);
    this.#asking = false;
    if (turn === this.#turn) this.#take(query, part, answer);
    if (answer || turn !== this.#turn) await this.#next();
  }

  /** The first part in sight that is not known for sure. */
  #missing(): number | undefined {
    const { first, last } = this.#wanted;
    for (let part = first; part <= last; part++) if (!this.#fresh.has(part)) return part;
    return undefined;
  }

  #take(query: ListQuery, part: number, answer: ReminderPage | undefined): void {
    if (!answer) {
      this.known = { ...this.known, lost: true };
    } else {
      const { rows, ...page } = answer;
      const kept = query === this.known.query ? [...this.known.parts] : [];
      this.#fresh.add(part);
      this.known = { query, page, lost: false, parts: new Map([...kept, [part, rows]].filter(this.#isNear)) };
    }
    this.#onChange();
  }

  #isNear = (entry: (number | Reminder[])[]): entry is [number, Reminder[]] => {
    const part = entry[0] as number;
    const near = part >= this.#wanted.first - NEAR && part <= this.#wanted.last + NEAR;
    if (!near) this.#fresh.delete(part);
    return near;
  };
}
