/** One random life of an agent, a browser and a clock, step by step, checked after each. */
import { expect } from "vitest";
import { isSummary, reminderOf } from "@/lib/followups/notification";
import { quietUntil } from "@/lib/followups/quiet";
import { type Reminder, ReminderKind, type ReminderStep, SETTINGS } from "@/lib/model";
import { seeded } from "../../scripts/eval/bootstrap";
import { type Entry, Ledger } from "./ledger";
import { Machine } from "./machine";
import type { Store } from "./memory-reminders";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const LEAD = 2 * HOUR;
/** As the screen keeps it after a summary. */
const CALM = 30_000;
/** More are done with first. */
const MOST = 12;

const ticket = { key: "demo host 7", helpdesk: "demo", id: "7", url: "http://127.0.0.1/7", subject: "Late" };

const clock = (time: number) => new Date(time).toISOString();

export class Schedule {
  steps = 0;
  readonly told: string[] = [];
  readonly #machine: Machine<Store>;
  readonly #store: Store;
  readonly #ledger: Ledger;
  readonly #random: () => number;
  #problem: string | undefined;
  #summary = { at: Number.NEGATIVE_INFINITY, life: 0 };
  /** The rows before the last step, for its undo. */
  #undo: { rows: Reminder[]; entries: Map<string, Entry> } | undefined;
  /** Every alarm was taken away or put off, and nothing has started the background since. */
  #dropped = false;

  constructor(seed: number, store: Store) {
    this.#random = seeded(seed);
    this.#store = store;
    this.#ledger = new Ledger(LEAD, (ids) => store.these(ids));
    this.#machine = new Machine(store);
    this.#machine.now = Date.UTC(2026, 10, 23, 11);
    this.#machine.onShow = (id, _, life) => this.#shown(id, life);
  }

  async next(): Promise<void> {
    this.steps++;
    const [name, act] = this.#pick(this.#acts());
    const alarms = [...this.#machine.alarms].map(([is, { when }]) => `${is} ${clock(when)}`);
    const background = this.#machine.alive ? "alive" : "dead";
    this.told.push(`${clock(this.#machine.now)} ${name} (${[background, ...alarms].join(", ")})`);
    await act();
    await this.#check();
  }

  #acts(): [string, () => Promise<unknown>][] {
    const machine = this.#machine;
    return [
      ...Array(this.#open() < MOST ? 4 : 0).fill(["set", () => this.#set()]),
      ...Array(6).fill(["step", () => this.#step()]),
      ["undo", () => this.#undoLast()],
      ...Array(5).fill(["pass", () => this.#pass()]),
      ["sleep", () => machine.jump(this.#upTo(7 * 24 * HOUR))],
      ["clock forward", () => machine.jump(this.#upTo(5 * HOUR))],
      ["clock back", () => this.#clockBack()],
      ["kill", async () => machine.kill()],
      ["kill the browser", () => this.#killBrowser()],
      ["update", () => machine.update(this.#upTo(30))],
      ["several wake-ups", () => this.#wakes()],
      ["drop the due alarm", async () => void machine.alarms.delete("due")],
      ["drop all alarms", () => this.#dropAlarms()],
      ["close a notification", () => this.#close()],
      ["quiet hours", () => this.#quiet()],
      ["permission", () => this.#permission()],
    ];
  }

  async #set(): Promise<void> {
    const kind = this.#pick(ReminderKind.options);
    const due =
      this.#machine.now + this.#pick([MINUTE, 10 * MINUTE, 5 * HOUR, 72 * HOUR, -HOUR]) + this.#upTo(MINUTE);
    const wish = { ticket, kind, what: "call back", due, zone: "UTC" };
    const { now } = this.#machine;
    await this.#machine.does(
      (followUps) =>
        followUps.change(async () => {
          const { id } = await this.#store.set(wish, LEAD, now);
          this.#ledger.set(id, kind, due, now);
        }),
      this.#fuse(),
    );
  }

  async #step(): Promise<void> {
    const rows = [...this.#ledger.entries.keys()].filter(() => this.#random() < 0.3);
    if (!rows.length) return;
    const until = this.#machine.now + this.#pick([10 * MINUTE, HOUR, 24 * HOUR, -MINUTE]);
    const due = this.#machine.now + this.#pick([MINUTE, 5 * HOUR, -MINUTE]);
    const kind = this.#pick(ReminderKind.options);
    const one = this.#pick<ReminderStep>([
      { do: "snooze", until },
      { do: "done" },
      { do: "drop" },
      { do: "reopen" },
      { do: "edit", change: this.#pick([{ due }, { kind }, { what: "write" }, { due, kind }]) },
      { do: "answered" },
    ]);
    const { now } = this.#machine;
    this.told.push(`  ${JSON.stringify(one)} of ${rows}`);
    await this.#machine.does(
      (followUps) =>
        followUps.change(async () => {
          const entries = new Map(this.#ledger.entries);
          const done = await this.#store.step(rows, one, LEAD, now);
          for (const { id } of done) this.#ledger.step(id, one, now);
          this.#undo = { rows: done, entries };
        }),
      this.#fuse(),
    );
  }

  async #undoLast(): Promise<void> {
    const last = this.#undo;
    if (!last) return;
    this.#undo = undefined;
    await this.#machine.does(
      (followUps) =>
        followUps.change(async () => {
          await this.#store.restore(last.rows);
          for (const row of last.rows) {
            const there = await this.#store.get(row.id);
            const back = there?.history.length === row.history.length;
            if (back) this.#ledger.entries.set(row.id, last.entries.get(row.id)!);
          }
        }),
      this.#fuse(),
    );
  }

  async #pass(): Promise<void> {
    const fuse = this.#fuse();
    const ms = this.#upTo(this.#pick([2 * MINUTE, 20 * MINUTE, 3 * HOUR]));
    this.steps += await this.#machine.pass(ms, fuse);
    // A background that is killed as it rings costs the minute until it rings again.
    const latest = CALM + (fuse < Number.POSITIVE_INFINITY ? 2 * MINUTE : MINUTE);
    // What was overdue when this began, has its minute from there.
    const late = ms < latest ? [] : this.#ledger.overdue(this.#machine.now - latest);
    if (!this.#dropped && !this.#held()) expect(late, "not shown a minute after their time").toEqual([]);
  }

  async #killBrowser(): Promise<void> {
    const left = await this.#store.claimed();
    this.#machine.killBrowser();
    this.#ledger.forgotten(left.map(({ id }) => id));
    if (this.#random() < 0.5) this.#machine.alarms.clear();
    await this.#machine.does((followUps) => followUps.wake());
  }

  async #wakes(): Promise<void> {
    await this.#machine.does(
      (followUps) => Promise.all([followUps.wake(), followUps.wake(), followUps.wake()]),
      this.#fuse(),
    );
  }

  /** With no background that could mend them, the alarms ring as much later. */
  async #clockBack(): Promise<void> {
    if (!this.#machine.alive) this.#dropped = true;
    const ms = this.#upTo(5 * HOUR);
    const claimed = (await this.#store.claimed()).map(({ id }) => id);
    this.#ledger.owed(claimed, this.#machine.now, ms);
    await this.#machine.jump(-ms);
  }

  async #dropAlarms(): Promise<void> {
    this.#machine.alarms.clear();
    this.#dropped = true;
  }

  async #close(): Promise<void> {
    const there = [...this.#machine.screen.keys()];
    if (there.length) await this.#machine.close(this.#pick(there));
  }

  async #quiet(): Promise<void> {
    const quiet = this.#pick([undefined, { from: 20, to: 7 }, { from: 12, to: 14 }]);
    const hours = { ...SETTINGS.hours, zone: "UTC" };
    const { quiet: _, ...followUps } = SETTINGS.followUps;
    this.#machine.settings = { ...SETTINGS, hours, followUps: { ...followUps, ...(quiet && { quiet }) } };
    await this.#machine.does((followUps) => followUps.wake());
  }

  async #permission(): Promise<void> {
    this.#machine.denied = !this.#machine.denied;
  }

  async #shown(id: string, life: number): Promise<void> {
    const { now, denied } = this.#machine;
    if (isSummary(id)) this.#summary = { at: now, life };
    if (this.#quietUntil(now) !== undefined) this.#problem ??= `${id} was shown in quiet hours`;
    // What nobody could see may be tried again by the next background.
    this.#problem ??= await this.#ledger.shown(id, now, !denied);
  }

  /** What must hold whenever the background has come to rest. */
  async #check(): Promise<void> {
    const machine = this.#machine;
    expect(this.#problem).toBeUndefined();
    // What happened may have killed the background in its work: then there is nothing to hold until the next.
    if (!machine.alive) return;
    await machine.does((followUps) => followUps.wake());
    this.#dropped = false;
    expect(this.#problem).toBeUndefined();
    const { now } = machine;
    const held = this.#held();
    if (held === undefined) expect(this.#ledger.overdue(now), "not shown").toEqual([]);
    const due = this.#ledger.due(now);
    expect(machine.badge, "the badge").toBe(due ? String(due) : "");
    const next = this.#ledger.nextCall();
    this.#checkAlarms(next === undefined || held === undefined ? next : Math.max(next, held));
    this.#checkScreen();
    this.#ledger.settled((await this.#store.claimed()).map(({ id }) => id));
  }

  #checkAlarms(next: number | undefined): void {
    const { alarms } = this.#machine;
    const names = [...alarms.keys()].sort();
    expect(names).toEqual(next === undefined ? [] : ["due", "watch"]);
    if (next !== undefined) expect(alarms.get("due")?.when).toBe(next);
  }

  #checkScreen(): void {
    for (const id of this.#machine.screen.keys()) {
      if (isSummary(id)) expect(this.#ledger.due(this.#machine.now)).toBeGreaterThan(0);
      else expect(this.#ledger.entries.get(reminderOf(id)!)?.called, `${id} stands`).toBe(true);
    }
    expect(this.#machine.screen.size).toBeLessThanOrEqual(3);
  }

  #held(): number | undefined {
    const { now } = this.#machine;
    const { at, life } = this.#summary;
    const calm = life === this.#machine.lives && now >= at && now < at + CALM;
    return this.#quietUntil(now) ?? (calm ? at + CALM : undefined);
  }

  #quietUntil(now: number): number | undefined {
    const { followUps, hours } = this.#machine.settings;
    return quietUntil(now, followUps.quiet, hours.zone);
  }

  #open = () => [...this.#ledger.entries.values()].filter(({ over }) => !over).length;

  #pick = <T>(from: readonly T[]): T => from[Math.floor(this.#random() * from.length)]!;

  #upTo = (most: number): number => Math.floor(this.#random() * most);

  /** A background is killed in one of three things that it does, at any of its awaits. */
  #fuse = (): number => (this.#random() < 0.3 ? this.#upTo(40) : Number.POSITIVE_INFINITY);
}
