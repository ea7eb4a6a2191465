/**
 * The reminders in the database. Each step is one transaction, so that a background killed at any moment
 * leaves either the step before or the step after. Time comes in as epoch ms.
 */
import Dexie from "dexie";
import { begun, claimed, isOver, shown, stepped } from "../followups/life";
import type { Reminder, ReminderList, ReminderPage, ReminderStep, ReminderWish } from "../model";
import type { Database } from "./database";
import { dayOf } from "./reminder-day";
import { firstOf, heldBack, inState } from "./reminder-lists";
import { firstPage, type ReminderQuery } from "./reminder-pages";
import { Shelf } from "./shelf";

const DAY = 86_400_000;
/** So many that are still to come, in the popup. */
const SOON = 20;

export class Reminders {
  readonly #database: Database;
  readonly #shelf: Shelf;

  /** @param counted the last page can be said better now: there were too many to count them at once */
  constructor(database: Database, counted: () => void = () => {}) {
    this.#database = database;
    this.#shelf = new Shelf(database.reminders, counted);
  }

  /** Somebody else has written to the database. */
  changed(): void {
    this.#shelf.clear();
  }

  get(id: string): Promise<Reminder | undefined> {
    return this.#database.reminders.get(id);
  }

  /** Those of one ticket, soonest first. */
  async of(ticket: string): Promise<Reminder[]> {
    const all = await this.#database.reminders.where("ticket.key").equals(ticket).toArray();
    return all.sort((one, other) => one.due - other.due);
  }

  /** What is due and not dealt with, and the next few. */
  async soon(now: number): Promise<{ due: Reminder[]; later: Reminder[] }> {
    const waiting = this.#database.reminders.where("next").above(now);
    const [due, next] = await Promise.all([this.all("due", now), waiting.limit(SOON * 2).toArray()]);
    // One that has popped up may have a second call to come.
    const later = next.filter(({ state }) => state === "waiting").slice(0, SOON);
    return { due, later };
  }

  /** What the desk's day begins with: the first `most` that are due, of how many, and the next `most`. */
  async day(most: number, now: number): Promise<{ due: Reminder[]; dueCount: number; next: Reminder[] }> {
    const [day, dueCount] = await Promise.all([
      dayOf(this.#database.reminders, most, now),
      this.dueCount(now),
    ]);
    return { ...day, dueCount };
  }

  /** One of the desk's lists whole, in the order of `page`. */
  async all(list: ReminderList, now: number): Promise<Reminder[]> {
    const { reminders } = this.#database;
    return firstOf(reminders, list, await heldBack(reminders, now));
  }

  /** A part of one of the desk's lists; of very many, the first answer counts no further than some hundred. */
  async page(query: ReminderQuery, now: number): Promise<ReminderPage> {
    const first = this.#shelf.isFull ? undefined : await firstPage(this.#database.reminders, query, now);
    if (!first) return this.#shelf.page(query, now);
    if (!first.whole) this.#shelf.fillSoon();
    return first.page;
  }

  /** @param lead ms before it runs out that a promise is called the first time */
  async set(wish: ReminderWish, lead: number, now: number): Promise<Reminder> {
    const reminder = begun(wish, crypto.randomUUID(), lead, now);
    await this.#put([reminder]);
    return reminder;
  }

  /** Undo of `set`, unless it has popped up or something was done to it since. @returns whether it is gone */
  unset(id: string): Promise<boolean> {
    return this.#write(async (reminders) => {
      const row = await reminders.get(id);
      const untouched = row?.state === "waiting" && row.history.length === 1;
      if (untouched) {
        this.#shelf.changed([id]);
        await reminders.delete(id);
      }
      return untouched || !row;
    });
  }

  /**
   * One step for all of these, or for none.
   * @returns the rows as they were before, of those that the step did something to
   * @throws where one of them is no longer there
   */
  step(ids: string[], step: ReminderStep, lead: number, now: number): Promise<Reminder[]> {
    return this.#write(async (reminders) => {
      const rows = await reminders.bulkGet([...new Set(ids)]);
      const changes = rows.map((before) => {
        if (!before) throw new Error("This reminder is no longer there.");
        return { before, after: stepped(before, step, lead, now) };
      });
      const done = changes.filter(({ after }) => after !== undefined);
      await this.#put(done.map(({ after }) => after as Reminder));
      return done.map(({ before }) => before);
    });
  }

  /** Undo: puts rows back as they were, each unless more than one thing was done to it since. @returns how many were not. */
  restore(rows: Reminder[]): Promise<number> {
    return this.#write(async (reminders) => {
      const there = await reminders.bulkGet(rows.map(({ id }) => id));
      const kept = rows.filter(({ history }, at) => {
        const row = there[at];
        return row?.state !== "showing" && row?.history.length === history.length + 1;
      });
      await this.#put(kept);
      return rows.length - kept.length;
    });
  }

  /** Claims what has its time for its notification: two wake-ups cannot both get the same one. */
  claim(now: number): Promise<Reminder[]> {
    return this.#write(async (reminders) => {
      const due = await reminders.where("next").belowOrEqual(now).toArray();
      const rows = due.map((row) => claimed(row, now));
      await this.#put(rows);
      return rows;
    });
  }

  /** Those that were claimed and whose notification may not have gone out. */
  claimed(): Promise<Reminder[]> {
    return this.#inState("showing").toArray();
  }

  /** Notes that their notification has gone out; one that was dealt with in between stays as it is. */
  shown(ids: string[], now: number): Promise<void> {
    return this.#write(async (reminders) => {
      const rows = (await reminders.bulkGet(ids)).filter((row) => row?.state === "showing");
      await this.#put(rows.map((row) => shown(row as Reminder, now)));
    });
  }

  /** When the next one pops up, epoch ms. */
  async nextCall(): Promise<number | undefined> {
    return (await this.#database.reminders.orderBy("next").first())?.next;
  }

  /** How many are due and not dealt with: the badge's number. */
  async dueCount(now: number): Promise<number> {
    const called = this.#database.reminders.where("next").belowOrEqual(now);
    const counts = await Promise.all([
      this.#inState("showing").count(),
      this.#inState("shown").count(),
      called.filter(({ state }) => state === "waiting").count(),
    ]);
    return counts.reduce((sum, count) => sum + count, 0);
  }

  /** Those of these ids that are there. */
  async these(ids: string[]): Promise<Reminder[]> {
    return (await this.#database.reminders.bulkGet(ids)).filter((row) => row !== undefined);
  }

  /** Drops what was ended more than `days` before `now`. */
  async prune(now: number, days: number): Promise<number> {
    const before = now - days * DAY;
    const gone = await this.#write((reminders) =>
      reminders
        .where("[state+due]")
        .between(["done", Dexie.minKey], ["dropped", Dexie.maxKey])
        .filter((row) => isOver(row) && (row.history.at(-1)?.at ?? row.made) < before)
        .delete(),
    );
    this.#shelf.clear();
    return gone;
  }

  #inState(state: Reminder["state"]) {
    return inState(this.#database.reminders, state);
  }

  async #put(rows: Reminder[]): Promise<void> {
    // Before it is written: a page that reads them meanwhile waits for the write.
    this.#shelf.changed(rows.map(({ id }) => id));
    await this.#database.reminders.bulkPut(rows);
  }

  #write<T>(change: (reminders: Database["reminders"]) => PromiseLike<T>): Promise<T> {
    const { reminders } = this.#database;
    return this.#database.transaction("rw", reminders, () => change(reminders));
  }
}
