/** What an agent may expect of their reminders, kept beside the machine and told in its own way. */
import { isSummary, reminderOf, summaryId } from "@/lib/followups/notification";
import type { Reminder, ReminderKind, ReminderStep } from "@/lib/model";

export interface Entry {
  kind: ReminderKind;
  due: number;
  /** When it still has to call, soonest first. */
  calls: number[];
  /** It has called, and nobody has dealt with it. */
  called: boolean;
  over: boolean;
  /** It may call a second time: the browser died, or showed nothing, before the first could be noted. */
  again: boolean;
}

export class Ledger {
  readonly entries = new Map<string, Entry>();
  readonly #lead: number;
  readonly #rows: (ids: string[]) => Promise<Reminder[]>;

  /** @param lead ms; @param rows as the store has them */
  constructor(lead: number, rows: (ids: string[]) => Promise<Reminder[]>) {
    this.#lead = lead;
    this.#rows = rows;
  }

  set(id: string, kind: ReminderKind, due: number, now: number): void {
    const calls = this.#calls(kind, due, now);
    this.entries.set(id, { kind, due, calls, called: false, over: false, again: false });
  }

  #calls(kind: ReminderKind, due: number, now: number): number[] {
    const first = due - this.#lead;
    return kind === "promise" && first > now ? [first, due] : [due];
  }

  step(id: string, step: ReminderStep, now: number): void {
    const entry = this.entries.get(id)!;
    const afresh = { calls: this.#calls(entry.kind, entry.due, now), called: false };
    const past = entry.due <= now;
    const change: Partial<Entry> = {
      snooze: () => {
        const { until } = step as Extract<ReminderStep, { do: "snooze" }>;
        return { calls: until < entry.due ? [until, entry.due] : [until], called: false };
      },
      done: () => ({ calls: [], called: false, over: true }),
      drop: () => ({ calls: [], called: false, over: true }),
      reopen: () => ({ ...(past ? { calls: [], called: true } : afresh), over: false }),
      edit: () => {
        const { kind = entry.kind, due = entry.due } = (step as Extract<ReminderStep, { do: "edit" }>).change;
        if (kind === entry.kind && due === entry.due) return {};
        return { kind, due, calls: this.#calls(kind, due, now), called: false };
      },
      answered: () => ({}),
    }[step.do]();
    this.entries.set(id, { ...entry, ...change });
  }

  /** A notification has gone out, whether anybody can see it or not. @returns what is wrong with it */
  async shown(notification: string, now: number, visible: boolean): Promise<string | undefined> {
    const one = reminderOf(notification);
    const ids = isSummary(notification) ? await this.#meant(notification, now) : [one!];
    if (!ids) return "a summary of other reminders than those that are due";
    for (const id of ids) {
      const entry = this.entries.get(id);
      if (!entry) return `${id}, which is not there, was shown`;
      if (entry.over) return `${id} was shown after its end`;
      const coming = entry.calls.filter((at) => at > now);
      if (coming.length === entry.calls.length && !entry.again) return `${id} was shown twice or too early`;
      this.entries.set(id, { ...entry, calls: coming, called: true, again: !visible });
    }
    return undefined;
  }

  /** A summary names few: it must be of all that have their time, and of what may come again. */
  async #meant(notification: string, now: number): Promise<string[] | undefined> {
    const due = [...this.entries].filter(([, { calls }]) => calls.some((at) => at <= now)).map(([id]) => id);
    const again = [...this.entries].filter(([, entry]) => entry.again).map(([id]) => id);
    const batches = [due, [...new Set([...due, ...again])]];
    for (const ids of batches) if (summaryId(await this.#rows(ids)) === notification) return ids;
    return undefined;
  }

  /** The database does not know that these went out, and the screen no more. */
  forgotten(ids: string[]): void {
    for (const id of ids) this.entries.get(id)!.again = true;
  }

  /** What was claimed when the clock was set back by `ms` is still shown as soon as may be. */
  owed(ids: string[], now: number, ms: number): void {
    for (const id of ids) {
      const entry = this.entries.get(id)!;
      entry.calls = entry.calls.map((at) => (at <= now ? Math.min(at, now - ms) : at));
    }
  }

  /** @param held those that are still claimed; of all others the database knows what went out */
  settled(held: string[]): void {
    for (const [id, entry] of this.entries) if (!held.includes(id)) entry.again = false;
  }

  due(now: number): number {
    return [...this.entries.values()].filter(({ called, calls }) => called || calls.some((at) => at <= now))
      .length;
  }

  overdue(before: number): string[] {
    return [...this.entries].filter(([, { calls }]) => calls.some((at) => at <= before)).map(([id]) => id);
  }

  nextCall(): number | undefined {
    const all = [...this.entries.values()].flatMap(({ calls }) => calls);
    return all.length ? Math.min(...all) : undefined;
  }
}
