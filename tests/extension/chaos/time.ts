/** Time on the agent's machine, as the test makes it; and the browser's clockwork, which rings alarms by it. */
import type { Kept } from "./clock";
import { readAlarms, ring, setClock } from "./inside";
import type { Stage } from "./stage";

export const MINUTE = 60_000;
const DAY = 86_400_000;
/** Far ahead of the real clock, so that an alarm rings when the test says, and at no other time. */
const AHEAD = 30 * DAY;
/** No clock is set back to before that. */
const BACK = 20 * DAY;

export class Time {
  readonly #stage: Stage;
  readonly #kept: Kept;

  constructor(stage: Stage, port: number) {
    this.#stage = stage;
    this.#kept = { passed: AHEAD, jumped: 0, port, play: 0 };
  }

  /** By the clock of the agent's machine, epoch ms. */
  now(): number {
    return Date.now() + this.#kept.passed + this.#kept.jumped;
  }

  /** @returns the number of the schedule that begins */
  async begin(): Promise<number> {
    const play = this.#kept.play + 1;
    Object.assign(this.#kept, { passed: AHEAD, jumped: 0, play });
    await setClock(this.#stage.page, this.#kept);
    return play;
  }

  /** The clock is set. */
  jump(by: number): Promise<void> {
    this.#kept.jumped = Math.max(this.#kept.jumped + by, -BACK);
    return setClock(this.#stage.page, this.#kept);
  }

  /** Time goes by. */
  async letPass(ms: number): Promise<void> {
    this.#kept.passed += ms;
    await setClock(this.#stage.page, this.#kept);
  }

  /** Rings what has its time. @param minute whether one has passed, for what rings every minute */
  async ringDue(minute = false): Promise<void> {
    const time = this.#alarmTime();
    const due = (await readAlarms(this.#stage.page)).filter(({ periodInMinutes, scheduledTime }) =>
      periodInMinutes ? minute : scheduledTime <= time,
    );
    if (due.length) await ring(this.#stage.page, due);
  }

  /** ms */
  async untilNextAlarm(most: number): Promise<number> {
    const time = this.#alarmTime();
    const alarms = (await readAlarms(this.#stage.page)).filter(({ periodInMinutes }) => !periodInMinutes);
    return Math.min(most, ...alarms.map(({ scheduledTime }) => Math.max(1, scheduledTime - time)));
  }

  /** What alarms are measured by: in Firefox time that went by, whatever the clock says (see clock.ts). */
  #alarmTime(): number {
    return this.#stage.kind === "chromium" ? this.now() : Date.now() + this.#kept.passed;
  }
}
