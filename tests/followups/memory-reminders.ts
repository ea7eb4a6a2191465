/** The reminders' store without a database: the same steps on rows in memory, each one at once or not at all. */
import { begun, claimed, isDue, shown, stepped } from "@/lib/followups/life";
import type { Reminder, ReminderStep, ReminderWish } from "@/lib/model";
import type { Reminders } from "@/lib/store/reminders";

export type Store = Pick<
  Reminders,
  "set" | "step" | "restore" | "get" | "claim" | "claimed" | "shown" | "these" | "nextCall" | "dueCount"
>;

export class MemoryReminders implements Store {
  readonly rows = new Map<string, Reminder>();
  #made = 0;

  async get(id: string) {
    return this.rows.get(id);
  }

  async set(wish: ReminderWish, lead: number, now: number) {
    const reminder = begun(wish, `reminder ${++this.#made}`, lead, now);
    this.rows.set(reminder.id, reminder);
    return reminder;
  }

  async step(ids: string[], step: ReminderStep, lead: number, now: number) {
    const before = this.#of(ids);
    const done = before.filter((row) => stepped(row, step, lead, now));
    this.#put(done.map((row) => stepped(row, step, lead, now)!));
    return done;
  }

  async restore(rows: Reminder[]) {
    const kept = rows.filter(({ id, history }) => {
      const row = this.rows.get(id);
      return row?.state !== "showing" && row?.history.length === history.length + 1;
    });
    this.#put(kept);
    return rows.length - kept.length;
  }

  async claim(now: number) {
    const rows = this.#all().filter(({ next }) => next !== undefined && next <= now);
    return this.#put(rows.map((row) => claimed(row, now)));
  }

  async claimed() {
    return this.#all().filter(({ state }) => state === "showing");
  }

  async shown(ids: string[], now: number) {
    const rows = this.#of(ids).filter(({ state }) => state === "showing");
    this.#put(rows.map((row) => shown(row, now)));
  }

  async these(ids: string[]) {
    return this.#of(ids);
  }

  async nextCall() {
    const times = this.#all().flatMap(({ next }) => next ?? []);
    return times.length ? Math.min(...times) : undefined;
  }

  async dueCount(now: number) {
    return this.#all().filter((row) => isDue(row, now)).length;
  }

  #all = () => [...this.rows.values()];

  #of = (ids: string[]) => ids.flatMap((id) => this.rows.get(id) ?? []);

  #put(rows: Reminder[]): Reminder[] {
    for (const row of rows) this.rows.set(row.id, row);
    return rows;
  }
}
