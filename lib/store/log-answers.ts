/** What the background answers on the recovery log. Where it is switched off, nothing is written by itself. */
import type { Handlers } from "../answer";
import { loadSettings } from "../settings";
import type { Cases } from "./cases";
import type { Database } from "./database";
import { inserted, keepInserted } from "./memory";
import { mergeRows } from "./merge";

type LogKind = Extract<keyof Handlers, `log.${string}`>;

interface LogOptions {
  database: Database;
  cases: Cases;
  /** Epoch ms. */
  now(): number;
  /** Something of the log is new: pages ask again. */
  announce(): void;
}

export function logAnswers({ database, cases, now, announce }: LogOptions): Pick<Handlers, LogKind> {
  const isOn = async () => (await loadSettings()).log.on;
  const told = <T>(value: T): T => {
    announce();
    return value;
  };
  return {
    "log.of": ({ ticket, failure }) => cases.of(ticket, failure),
    "log.seen": async ({ seen }) => {
      if (!(await isOn())) return;
      if (await cases.seen(seen, await inserted(seen.ticket.key), now())) announce();
    },
    "log.inserted": async ({ ticket, phrase }) => {
      if (await isOn()) await keepInserted(ticket, phrase);
    },
    "log.close": async ({ seen, said }) => {
      if (!(await isOn())) throw new Error("The recovery log is switched off.");
      return told(await cases.close(seen, said, await inserted(seen.ticket.key), now()));
    },
    "log.step": async ({ id, step }) => told(await cases.step(id, step, now())),
    "log.undo": async ({ change }) => told(await cases.undo(change)),
    "log.page": ({ filter, from, count }) => cases.page(filter, from, count),
    "log.check": ({ rows }) => mergeRows(database, "cases", rows),
    "log.take": async ({ rows, over }) => {
      const done = await mergeRows(database, "cases", rows, over);
      cases.changed();
      return told(done);
    },
  };
}
