/** What the background answers on the agent's data as a whole: how it is, backup, erasing. */
import type { Handlers } from "../answer";
import type { DataState } from "../model";
import { settingsMade } from "../settings";
import { backupText } from "./backup";
import { LARGEST } from "./backup-file";
import type { Database } from "./database";
import { eraseAll, startAnew } from "./erase";
import { checkBackup, takeBackup } from "./merge";
import { readAll } from "./rescue";
import { troubleOf } from "./trouble";

type DataKind = Extract<keyof Handlers, `data.${string}`>;

interface DataOptions {
  database: Database;
  /** Epoch ms. */
  now(): number;
  /** After every change of the rows: alarm, badge and open pages follow. */
  changed(): Promise<void>;
  /** Whether the system lets notifications through. */
  notifications(): Promise<boolean>;
}

/** Less than this is no room, bytes: a day of an agent's work. */
const ROOM = 2 ** 20;

export function dataAnswers({
  database,
  now,
  changed,
  notifications,
}: DataOptions): Pick<Handlers, DataKind> {
  return {
    "data.state": async () => ({ ...(await stateOf(database)), notifications: await notifications() }),
    "data.backup": async () => {
      const text = backupText(await readAll(database.name), await settingsMade(), now());
      if (text.length > LARGEST) throw new Error("This is more than one file of a backup can hold.");
      return text;
    },
    "data.check": ({ text }) => checkBackup(database, text),
    "data.take": async ({ text, over }) => {
      const done = await takeBackup(database, text, over);
      if (!done.problems.length) await changed();
      return done;
    },
    "data.erase": async ({ only }) => {
      await (only ? startAnew : eraseAll)(database);
      await changed();
    },
  };
}

async function stateOf(database: Database): Promise<Omit<DataState, "notifications">> {
  // The worker of a browser that is set to keep nothing has no such store.
  const { usage, quota } = (await navigator.storage?.estimate?.()) ?? {};
  const persisted = (await navigator.storage?.persisted?.()) ?? false;
  const size = usage === undefined ? {} : { bytes: usage };
  try {
    const counts = await countsOf(database);
    const noRoom = usage !== undefined && quota !== undefined && quota - usage < ROOM;
    return { database: database.full || noRoom ? "full" : "ok", persisted, ...size, counts };
  } catch (error) {
    const trouble = troubleOf(error) === "newer" ? "newer" : "broken";
    return { database: trouble, persisted, ...size, counts: {} };
  }
}

async function countsOf(database: Database): Promise<Record<string, number>> {
  const counts = database.tables.map(async (table) => [table.name, await table.count()] as const);
  return Object.fromEntries(await Promise.all(counts));
}
