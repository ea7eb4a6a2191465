/**
 * Reminders that pop up in time, each call once. The database is the truth; alarms, badge and notifications are
 * made to fit it, turn by turn, after every change and whenever the background starts or is rung. A turn and a
 * change are alone: never two at once, in one background or in two. docs/follow-ups.md says what happens when
 * a clock jumps, a background is killed, and so on.
 */
import type { Reminder, Settings } from "../model";
import type { Reminders } from "../store/reminders";
import { setAlarms, watch } from "./alarms";
import { setBadge } from "./badge";
import { quietUntil } from "./quiet";
import { Screen } from "./screen";

/** What a turn needs of the database. */
export type Calls = Pick<Reminders, "claim" | "claimed" | "shown" | "these" | "nextCall" | "dueCount">;

export interface Surroundings {
  /** Epoch ms. */
  now(): number;
  settings(): Promise<Settings>;
  /** Does it when nobody else is at it, and lets go when its background dies. */
  alone<T>(work: () => Promise<T>): Promise<T>;
  /** Waits, ms. */
  rest(ms: number): Promise<void>;
  /** Something of the reminders is new: pages ask again. */
  announce(): void;
}

/** ms. The click or the close that started this background is heard soon after, not before. */
const UNTIL_HEARD = 500;
/** ms. So long a turn is as good as new. */
const LOOKED = 30_000;

export class FollowUps {
  readonly #reminders: Calls;
  readonly #around: Surroundings;
  readonly #screen: Screen;
  #news = false;
  #count: number | undefined;
  #woken = Number.NEGATIVE_INFINITY;

  constructor(reminders: Calls, around: Surroundings) {
    this.#reminders = reminders;
    this.#around = around;
    this.#screen = new Screen(reminders, around.now);
  }

  /** Shows what is due, once each; then the alarms and the badge say what is so. */
  async wake(): Promise<void> {
    try {
      await this.#around.alone(() => this.#turn());
    } catch {
      // The watch rings for another turn; what ails the database, the settings page says.
    }
  }

  /** Somebody looks at the reminders: should every alarm have been lost, this is as good as one. */
  look(): void {
    if (Math.abs(this.#around.now() - this.#woken) > LOOKED) void this.wake();
  }

  /** Does a change to the reminders; what it brings about follows by itself. */
  async change<T>(change: () => Promise<T>): Promise<T> {
    const result = await this.#around.alone(async () => {
      // A background that is killed after the change and before its turn is started again for it.
      await watch(this.#around.now());
      return change();
    });
    this.#news = true;
    void this.wake();
    return result;
  }

  /** The agent clicked or closed this notification, or the system did: so it had gone out. */
  heard(notification: string): void {
    this.#screen.out(notification);
  }

  async #turn(): Promise<void> {
    const { hours, followUps } = await this.#around.settings();
    const quietAt = (time: number) => quietUntil(time, followUps.quiet, hours.zone);
    const left = await this.#leftBehind();
    const first = await this.#reminders.nextCall();
    const now = this.#around.now();
    this.#woken = now;
    const heldUntil = quietAt(now) ?? this.#screen.calmUntil(now);
    const fresh = heldUntil === undefined && first !== undefined && first <= now;
    // First of all, since it can be told even where the database takes nothing more.
    await this.#setBadge(now);
    const called = fresh ? await this.#reminders.claim(now) : [];
    if (heldUntil === undefined)
      await this.#screen.show(
        together(left, called),
        this.#count ?? 0,
        fresh && quietAt(first) !== undefined,
      );
    await this.#screen.tidy(this.#count ?? 0);
    await this.#setAlarms(now, heldUntil, left.length > 0);
    if (this.#news || called.length) this.#around.announce();
    this.#news = false;
  }

  /** @param heldUntil nothing pops up before; @param waiting something was claimed and waits for that */
  async #setAlarms(now: number, heldUntil: number | undefined, waiting: boolean): Promise<void> {
    const next = await this.#reminders.nextCall();
    if (heldUntil === undefined) await setAlarms(next, now);
    else if (waiting) await setAlarms(heldUntil, now);
    else await setAlarms(next === undefined ? undefined : Math.max(next, heldUntil), now);
  }

  /** Those that were claimed by a background that was killed before it had shown them. */
  async #leftBehind(): Promise<Reminder[]> {
    const rows = await this.#reminders.claimed();
    if (!rows.length) return [];
    let out = await this.#screen.gone(rows);
    if (out.length < rows.length) {
      await this.#around.rest(UNTIL_HEARD);
      out = await this.#screen.gone(rows);
    }
    await this.#reminders.shown(
      out.map(({ id }) => id),
      this.#around.now(),
    );
    return rows.filter((row) => !out.includes(row));
  }

  async #setBadge(now: number): Promise<void> {
    const count = await this.#reminders.dueCount(now);
    if (count === this.#count) return;
    await setBadge(count);
    this.#count = count;
    this.#news = true;
  }
}

/** Each reminder once, as it is now; the soonest due first. */
function together(left: Reminder[], called: Reminder[]): Reminder[] {
  const rows = new Map([...left, ...called].map((row) => [row.id, row]));
  return [...rows.values()].sort((one, other) => one.due - other.due);
}
