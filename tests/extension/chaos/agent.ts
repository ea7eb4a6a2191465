/** What an agent does: asks the background for it, and knows what must follow. */
import { setTimeout as rest } from "node:timers/promises";
import type { Reminder } from "../../../lib/model";
import { ask } from "../worker";
import { apply, type Change, counts, type Expected, set } from "./expected";
import { readRows } from "./inside";
import { kill, type Scene, tick } from "./scene";
import type { Deed } from "./steps";

/** So long may a real background take to answer, ms. */
const PATIENCE = 60_000;
const SILENCE = Symbol("no answer");

const TICKET = {
  key: "demo here 1",
  helpdesk: "Demo",
  id: "1",
  url: "http://127.0.0.1/",
  subject: "Cake stand",
};

export class Agent {
  readonly #scene: Scene;
  /** Each reminder has words of its own, to be known by where the answer to its setting was lost. */
  #words = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** @param killAfter ms after which the background is killed, if it is */
  async does(deed: Deed, killAfter?: number): Promise<void> {
    tick(this.#scene);
    if (deed.do === "set") return this.#set(deed, killAfter);
    const rows = this.rows(deed.which);
    if (!rows.length) return;
    const ids = rows.map(({ id }) => id);
    if (deed.do === "undo") {
      const before = await this.#ask({ kind: "reminders.step", ids, step: { do: "drop" } });
      await this.#ask({ kind: "reminders.restore", rows: before });
      return;
    }
    const now = this.#scene.time.now();
    const change = this.#changeOf(deed, now);
    const answer = await this.#ask({ kind: "reminders.step", ids, step: change }, killAfter);
    if (answer === SILENCE && !(await this.#hasHappened(rows, change))) return;
    for (const row of rows) apply(row, change, now);
  }

  /** The different ones that these places mean, counted around. */
  rows(which: number[]): Expected[] {
    const { all } = this.#scene;
    return all.length ? [...new Set(which.map((place) => all[place % all.length]!))] : [];
  }

  async #set({ kind, dueIn }: Deed & { do: "set" }, killAfter?: number): Promise<void> {
    const { all, stage, time } = this.#scene;
    const now = time.now();
    const wish = { ticket: TICKET, kind, what: this.#newWords(), due: now + dueIn, zone: "Europe/Lisbon" };
    const answer = await this.#ask({ kind: "reminders.set", wish }, killAfter);
    const row =
      answer === SILENCE
        ? (await readRows(stage.page)).find(({ what }) => what === wish.what)
        : (answer as Reminder);
    if (row) all.push({ ...set(wish.what, kind, wish.due, now), id: row.id });
  }

  #newWords(): string {
    return `r${this.#words++}`;
  }

  #changeOf(deed: Exclude<Deed, { do: "set" | "undo" }>, now: number): Change {
    switch (deed.do) {
      case "snooze":
        return { do: "snooze", until: now + deed.time };
      case "done":
        return { do: "done", ...(deed.outcome && { outcome: deed.outcome }) };
      case "edit": {
        const { dueIn, kind, words } = deed;
        const change = {
          ...(words && { what: this.#newWords() }),
          ...(kind && { kind }),
          ...(dueIn && { due: now + dueIn }),
        };
        return { do: "edit", change };
      }
      default:
        return { do: deed.do as "drop" | "reopen" | "answered" };
    }
  }

  /** @returns SILENCE where the background was killed before it could answer */
  async #ask(request: object, killAfter?: number): Promise<unknown> {
    const asked = ask<unknown>(this.#scene.stage.page, request);
    const slow = rest(PATIENCE, SILENCE, { ref: false });
    if (killAfter === undefined) {
      const answer = await Promise.race([asked, slow]);
      if (answer === SILENCE) throw new Error(`no answer to ${JSON.stringify(request)}`);
      this.#scene.deaf = false;
      return answer;
    }
    const answered = asked.catch(() => SILENCE);
    await rest(killAfter);
    await kill(this.#scene);
    const answer = await Promise.race([answered, slow]);
    if (answer !== SILENCE) this.#scene.deaf = false;
    return answer;
  }

  /** A request that was not answered may have been done, to all of these or to none. */
  async #hasHappened(rows: Expected[], change: Change): Promise<boolean> {
    const touched = rows.filter((row) => counts(row, change));
    const there = await readRows(this.#scene.stage.page);
    const happened = touched.filter(({ id, events }) => {
      const history = there.find((row) => row.id === id)?.history ?? [];
      return history.filter(({ what }) => what !== "shown").length > events.length;
    });
    if (happened.length && happened.length < touched.length)
      throw new Error("only some of them were changed");
    return happened.length > 0;
  }
}
