/** Plays schedules on a stage, and looks whether all is as it must be. */
import { setTimeout as rest } from "node:timers/promises";
import type { ReminderPage } from "../../../lib/model";
import { ask } from "../worker";
import { Agent } from "./agent";
import { clearScreen, dropAlarms, emptyRows, readRows } from "./inside";
import type { Post } from "./post";
import { kill, type Scene, tick } from "./scene";
import { letPass, settle } from "./settle";
import type { Stage } from "./stage";
import type { Blow, Deed, Schedule, Step } from "./steps";
import { MINUTE, Time } from "./time";
import { notedCalls } from "./verdict";

/** Within that a background that is rung shows what is due, unless it is slow this time, ms. */
const A_WHILE = 500;

export class Play {
  readonly #scene: Scene;
  readonly #agent: Agent;

  constructor(stage: Stage, post: Post) {
    this.#scene = {
      stage,
      post,
      time: new Time(stage, post.port),
      all: [],
      deaf: true,
      notedBefore: new Map(),
    };
    this.#agent = new Agent(this.#scene);
  }

  /**
   * @returns how often reminders popped up
   * @throws Error with what is not as it must be
   */
  async play({ steps, end }: Schedule, before: (step: Step | string) => void): Promise<number> {
    const { all, stage, time } = this.#scene;
    await this.#begin();
    for (const step of steps) {
      before(step);
      if (isDeed(step)) await this.#agent.does(step, step.killAfter);
      else await this.#blow(step);
    }
    before("the end");
    await settle(this.#scene);
    for (;;) {
      const calls = all.flatMap((row) => row.calls);
      if (!calls.length) break;
      if (end === "asleep") await this.#jump(Math.max(...calls) + MINUTE - time.now());
      else await letPass(this.#scene, Math.min(...calls) + 1000 - time.now());
      await settle(this.#scene);
    }
    await this.#askAll();
    await stage.closeDesks();
    return all.reduce((sum, { most }) => sum + most, 0);
  }

  /** Takes away whatever the schedule before has left. */
  async #begin(): Promise<void> {
    const { all, post, stage, time } = this.#scene;
    // Its tables are there once it has answered.
    await ask(stage.page, { kind: "reminders.soon" });
    await stage.killBackground();
    await emptyRows(stage.page);
    await dropAlarms(stage.page);
    await clearScreen(stage.page);
    all.length = 0;
    this.#scene.notedBefore.clear();
    post.play = await time.begin();
    post.sent.length = 0;
    // None that began before may live on.
    this.#scene.deaf = true;
    await settle(this.#scene);
  }

  async #blow(step: Blow): Promise<void> {
    const { post, stage, time } = this.#scene;
    switch (step.do) {
      case "settle":
        return settle(this.#scene);
      case "jump":
        return this.#jump(step.by);
      case "jump to": {
        const call = this.#agent.rows([step.which])[0]?.calls[0];
        return call === undefined ? undefined : this.#jump(call + step.past - time.now());
      }
      case "kill while showing":
        return this.#killWhileShowing(step);
      case "kill background":
        return kill(this.#scene);
      case "drop alarms":
        await dropAlarms(stage.page);
        this.#scene.deaf = true;
        return;
      case "clear screen":
        return post.isOut(await clearScreen(stage.page));
      case "open desk":
        return stage.openDesk();
      default:
        return this.#loseScreen(step.do);
    }
  }

  async #killWhileShowing({ which, after }: Blow & { do: "kill while showing" }): Promise<void> {
    const { post, time } = this.#scene;
    const call = this.#agent.rows([which])[0]?.calls[0];
    if (call === undefined) return;
    await this.#jump(call + 1000 - time.now());
    const asked = new Promise<void>((heard) => {
      post.onAsked = heard;
    });
    await time.ringDue();
    await Promise.race([asked, rest(A_WHILE)]);
    await rest(after);
    await kill(this.#scene);
  }

  /** The browser or the extension ends, with all its notifications, and starts again. */
  async #loseScreen(how: "kill browser" | "quit browser" | "update" | "off and on"): Promise<void> {
    const { stage } = this.#scene;
    await this.#endEra();
    if (how === "kill browser") await stage.restart("kill");
    else if (how === "quit browser") await stage.restart("quit");
    else if (how === "update") await stage.update();
    else await stage.offAndOn();
    await this.#endEra();
  }

  async #endEra(): Promise<void> {
    const { notedBefore, post, stage } = this.#scene;
    const noted = notedCalls(await readRows(stage.page));
    notedBefore.set(post.era++, new Set(noted.flatMap(({ single, summary }) => [single, summary])));
  }

  async #jump(by: number): Promise<void> {
    // Of one that is on its way none could say on which side of a clock set back it was shown.
    if (by < 0) await settle(this.#scene);
    await this.#scene.time.jump(by);
    tick(this.#scene);
  }

  /** What the product says is what the database holds. */
  async #askAll(): Promise<void> {
    const { all, stage } = this.#scene;
    const query = { kind: "reminders.page", list: "due", from: 0, count: 500 };
    const { rows, counts } = await ask<ReminderPage>(stage.page, query);
    const due = all.filter(({ over, popped }) => !over && popped).map(({ id }) => id);
    const said = [rows.map(({ id }) => id).sort(), counts.due, counts.done];
    const must = [due.sort(), due.length, all.length - due.length];
    if (JSON.stringify(said) !== JSON.stringify(must))
      throw new Error(`the lists say ${JSON.stringify(said)}, must be ${JSON.stringify(must)}`);
  }
}

const isDeed = (step: Step): step is Deed & { killAfter?: number } =>
  ["set", "edit", "snooze", "done", "drop", "reopen", "answered", "undo"].includes(step.do);
