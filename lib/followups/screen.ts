/** What is on the agent's screen: a few notifications, or one for many, and never a storm of them. */
import type { Reminder } from "../model";
import type { Reminders } from "../store/reminders";
import {
  callId,
  dismiss,
  isSummary,
  lastCallId,
  reminderOf,
  showCall,
  showSummary,
  standing,
  summaryId,
} from "./notification";

/** So many at once, or within a minute, come one by one; more are one summary. */
const FEW = 3;
const MINUTE = 60_000;
/** After a summary nothing pops up for so long, ms: what falls due meanwhile comes in one more. */
const CALM = 30_000;

export class Screen {
  readonly #reminders: Pick<Reminders, "shown" | "these">;
  readonly #now: () => number;
  /** Ids of notifications that have gone out and that the database may not know of. */
  readonly #out = new Set<string>();
  /** When each of the last minute's single ones went out. */
  #singles: number[] = [];
  #summary = Number.NEGATIVE_INFINITY;

  constructor(reminders: Pick<Reminders, "shown" | "these">, now: () => number) {
    this.#reminders = reminders;
    this.#now = now;
  }

  /** This notification has gone out, as its click or its close says. */
  out(notification: string): void {
    this.#out.add(notification);
  }

  /** Of what was claimed together: those whose notification has gone out. */
  async gone(rows: Reminder[]): Promise<Reminder[]> {
    const there = await standing();
    const out = (id: string) => there.has(id) || this.#out.has(id);
    return out(summaryId(rows)) ? rows : rows.filter((row) => out(callId(row)));
  }

  /** When the calm after a summary ends, if it lasts; a clock that was set back ends it. */
  calmUntil(now: number): number | undefined {
    const calm = now >= this.#summary && now < this.#summary + CALM;
    return calm ? this.#summary + CALM : undefined;
  }

  /**
   * @param calls the soonest due first
   * @param count all that are due, these among them
   * @param asOne they fell in together, while nothing could be shown
   */
  async show(calls: Reminder[], count: number, asOne: boolean): Promise<void> {
    if (!calls.length) return;
    const there = [...(await standing())];
    const stands = there.some(isSummary);
    const now = this.#now();
    this.#singles = this.#singles.filter((at) => at <= now && at > now - MINUTE);
    const few = Math.max(there.length, this.#singles.length) + calls.length <= FEW;
    if (few && !stands && !(asOne && calls.length > 1)) {
      for (const call of calls) await this.#showOne(call, now);
    } else {
      await showSummary(calls, count, now, stands);
      this.#summary = now;
      await this.#note(summaryId(calls), calls, now);
      // It speaks for them too.
      await Promise.all(there.map(dismiss));
    }
  }

  async #showOne(call: Reminder, now: number): Promise<void> {
    await showCall(call, now);
    this.#singles.push(now);
    await this.#note(callId(call), [call], now);
  }

  async #note(notification: string, calls: Reminder[], now: number): Promise<void> {
    this.#out.add(notification);
    await this.#reminders.shown(
      calls.map(({ id }) => id),
      now,
    );
    this.#out.delete(notification);
  }

  /** Takes away what has been dealt with, and an earlier call of a reminder that has called again. */
  async tidy(count: number): Promise<void> {
    const there = [...(await standing())];
    if (!there.length) return;
    const rows = await this.#reminders.these(there.flatMap((id) => reminderOf(id) ?? []));
    const summary = count ? there.findLast(isSummary) : undefined;
    const called = rows.filter(({ state }) => state === "shown").map(lastCallId);
    // A summary speaks for them all; a background may have been killed before it could take the others away.
    const right = new Set(summary ? [summary] : called);
    await Promise.all(there.filter((id) => !right.has(id)).map(dismiss));
  }
}
