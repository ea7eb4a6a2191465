/**
 * Reminders that pop up in time. Dexie is the truth and the alarm a cache of it, made anew after every
 * change and at every start of the background: browsers drop alarms, and kill backgrounds at any moment.
 */
import { browser } from "wxt/browser";
import type { Reminder } from "../model";
import type { Reminders } from "../store/reminders";
import { notify, stillShown } from "./notification";

const ALARM = "due";

export class FollowUps {
  readonly #reminders: Reminders;
  readonly #now: () => number;
  #turn: Promise<unknown> = Promise.resolve();
  #recovered = false;

  constructor(reminders: Reminders, now: () => number) {
    this.#reminders = reminders;
    this.#now = now;
  }

  /** Shows what is due, once each; then the alarm and the badge say what is so. */
  wake(): Promise<void> {
    // One after the other: a start, an alarm and a click can come together.
    const turn = this.#turn.then(async () => {
      await this.#recover();
      await this.#showAll(await this.#reminders.claim(this.#now()));
      await this.#setAlarm();
      await this.#setBadge();
    });
    this.#turn = turn.catch(() => {});
    return turn;
  }

  /** A background that was killed between claim and notification left these behind. */
  async #recover(): Promise<void> {
    if (this.#recovered) return;
    this.#recovered = true;
    const shown = await stillShown();
    const claimed = await this.#reminders.claimed();
    for (const { id } of claimed.filter(({ id }) => shown.has(id)))
      await this.#reminders.shown(id, this.#now());
    await this.#showAll(claimed.filter(({ id }) => !shown.has(id)));
  }

  async #showAll(due: Reminder[]): Promise<void> {
    for (const reminder of due) {
      await notify(reminder, this.#now());
      await this.#reminders.shown(reminder.id, this.#now());
    }
  }

  async #setAlarm(): Promise<void> {
    const due = await this.#reminders.nextDue();
    if (due === undefined) await browser.alarms.clear(ALARM);
    else browser.alarms.create(ALARM, { when: due });
  }

  async #setBadge(): Promise<void> {
    const count = await this.#reminders.dueCount(this.#now());
    await browser.action.setBadgeText({ text: count ? String(count) : "" });
    await browser.action.setBadgeBackgroundColor({ color: "#9a3412" });
  }
}
