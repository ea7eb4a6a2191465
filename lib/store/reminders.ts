/**
 * The reminders' life in the database: waiting -> showing -> shown -> done, and back by snooze or undo.
 * Time comes in as epoch ms. Each step is one transaction, so that a background killed at any moment
 * leaves either the step before or the step after.
 */
import Dexie from "dexie";
import type { Reminder, TicketRef } from "../model";
import type { Database } from "./database";

type Event = Reminder["history"][number]["what"];

export class Reminders {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  /** All of them, soonest first. */
  async list(): Promise<Reminder[]> {
    const all = await this.#database.reminders.toArray();
    return all.sort((one, other) => one.due - other.due);
  }

  get(id: string): Promise<Reminder | undefined> {
    return this.#database.reminders.get(id);
  }

  async set(ticket: TicketRef, what: string, due: number, now: number): Promise<Reminder> {
    const reminder: Reminder = {
      id: crypto.randomUUID(),
      ticket,
      what,
      due,
      state: "waiting",
      made: now,
      history: [{ at: now, what: "set" }],
    };
    await this.#database.reminders.add(reminder);
    return reminder;
  }

  snooze(id: string, due: number, now: number): Promise<void> {
    return this.#step(id, now, "snoozed", (reminder) => {
      reminder.due = due;
      reminder.state = "waiting";
    });
  }

  done(id: string, now: number): Promise<void> {
    return this.#step(id, now, "done", (reminder) => {
      reminder.state = "done";
    });
  }

  /** Takes *done* back. One whose time has passed comes back as shown: it is due, and was said once. */
  reopen(id: string, now: number): Promise<void> {
    return this.#step(id, now, "reopened", (reminder) => {
      reminder.state = reminder.due <= now ? "shown" : "waiting";
    });
  }

  /** Claims what is due for its notification: two wake-ups cannot both get the same one. */
  claim(now: number): Promise<Reminder[]> {
    return this.#database.transaction("rw", this.#database.reminders, async () => {
      const due = await this.#database.reminders
        .where("[state+due]")
        .between(["waiting", Dexie.minKey], ["waiting", now], true, true)
        .toArray();
      for (const reminder of due) reminder.state = "showing";
      await this.#database.reminders.bulkPut(due);
      return due;
    });
  }

  /** Those that were claimed and whose notification may not have gone out. */
  claimed(): Promise<Reminder[]> {
    return this.#database.reminders
      .where("[state+due]")
      .between(["showing", Dexie.minKey], ["showing", Dexie.maxKey])
      .toArray();
  }

  shown(id: string, now: number): Promise<void> {
    return this.#step(id, now, "shown", (reminder) => {
      // Snoozed or done while its notification was on its way: that stands.
      if (reminder.state === "showing") reminder.state = "shown";
    });
  }

  /** When the next one is due, epoch ms. */
  async nextDue(): Promise<number | undefined> {
    const next = await this.#database.reminders
      .where("[state+due]")
      .between(["waiting", Dexie.minKey], ["waiting", Dexie.maxKey])
      .first();
    return next?.due;
  }

  /** How many are due and not done: the badge's number. */
  async dueCount(now: number): Promise<number> {
    const counts = await Promise.all(
      ["waiting", "showing", "shown"].map((state) =>
        this.#database.reminders
          .where("[state+due]")
          .between([state, Dexie.minKey], [state, now], true, true)
          .count(),
      ),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  }

  #step(id: string, now: number, what: Event, change: (reminder: Reminder) => void): Promise<void> {
    return this.#database.transaction("rw", this.#database.reminders, async () => {
      const reminder = await this.#database.reminders.get(id);
      if (!reminder) throw new Error("This reminder is no longer there.");
      change(reminder);
      reminder.history.push({ at: now, what });
      await this.#database.reminders.put(reminder);
    });
  }
}
