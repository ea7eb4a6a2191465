/** Reminders whose tickets' cases in the log follow, whoever does what to them. */
import type { Reminder, ReminderStep, ReminderWish } from "../model";
import type { Cases } from "./cases";
import type { Database } from "./database";
import { Reminders } from "./reminders";

export class LoggedReminders extends Reminders {
  readonly #cases: Cases;
  readonly #now: () => number;
  readonly #logged: () => void;

  /**
   * @param now epoch ms
   * @param logged something of the log, or of a long list, is new by that
   */
  constructor(database: Database, cases: Cases, now: () => number, logged: () => void) {
    super(database, logged);
    this.#cases = cases;
    this.#now = now;
    this.#logged = logged;
  }

  override async set(wish: ReminderWish, lead: number, now: number): Promise<Reminder> {
    const row = await super.set(wish, lead, now);
    await this.#follow([row]);
    return row;
  }

  override async step(ids: string[], step: ReminderStep, lead: number, now: number): Promise<Reminder[]> {
    const before = await super.step(ids, step, lead, now);
    await this.#follow(before);
    return before;
  }

  override async restore(rows: Reminder[]): Promise<number> {
    const left = await super.restore(rows);
    await this.#follow(rows);
    return left;
  }

  /** A promise that runs out unkept has popped up by then. */
  override async shown(ids: string[], now: number): Promise<void> {
    await super.shown(ids, now);
    await this.#follow(await this.these(ids));
  }

  /** A log that cannot be written must not keep a reminder from its agent. */
  async #follow(rows: Reminder[]): Promise<void> {
    const tickets = [...new Set(rows.map(({ ticket }) => ticket.key))];
    if (!tickets.length) return;
    const isNew = await this.#cases.recount(tickets, this.#now()).catch(() => false);
    if (isNew) this.#logged();
  }
}
