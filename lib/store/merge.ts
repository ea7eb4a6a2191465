/**
 * Brings a backup file and what is here together, by id: what is new is added, what is the same stays, and of
 * what differs the agent chooses. Settings count as a table whose rows are their parts.
 */
import type { BackupCheck, BackupDifference, Settings } from "../model";
import { replaceSettings, settingsMade } from "../settings";
import { type BackupFile, readBackup, rowsOf } from "./backup-file";
import type { Database } from "./database";
import { type Row, VERSION } from "./migrations/all";
import { stableText } from "./stable";
import { TABLES } from "./tables";

interface Compared {
  name: string;
  fresh: Row[];
  same: number;
  differing: (BackupDifference & { row: Row })[];
}

/** What a file would change; nothing is written. */
export async function checkBackup(database: Database, text: string): Promise<BackupCheck> {
  const { file, problems } = readBackup(text);
  if (!file) return { problems, tables: [] };
  const tables = await Promise.all(
    Object.entries(file.tables).map(([name, rows]) => compare(database, name, rows)),
  );
  return { problems, tables: [compareSettings(file, await settingsMade()), ...tables].map(told) };
}

/**
 * Takes a file in, all or nothing. @param over ids of differences where the file's is to hold
 * @returns what was done: new, the same, and of what differed that which was replaced
 */
export async function takeBackup(database: Database, text: string, over: string[]): Promise<BackupCheck> {
  const { file, problems } = readBackup(text);
  if (!file) return { problems, tables: [] };
  const chosen = new Set(over);
  const before = await settingsMade();
  const settings = taking(compareSettings(file, before), chosen);
  // The settings lie elsewhere, outside of the transaction: they go first, and back where it fails.
  const after = Object.assign({}, before, ...written(settings));
  if (written(settings).length) await replaceSettings(after);
  try {
    const tables = await database.transaction("rw", database.tables, async () => {
      const taken: Compared[] = [];
      for (const [name, rows] of Object.entries(file.tables)) {
        const table = taking(await compare(database, name, rows), chosen);
        await database.table(name).bulkPut(written(table));
        taken.push(table);
      }
      return taken;
    });
    return { problems, tables: [settings, ...tables].map(told) };
  } catch (error) {
    if (written(settings).length) await replaceSettings(before);
    throw error;
  }
}

/**
 * The same for rows of one table that come another way than by a backup.
 * @param over ids of differences where theirs are to hold; undefined: nothing is written
 */
export async function mergeRows(
  database: Database,
  name: string,
  rows: unknown[],
  over?: string[],
): Promise<BackupCheck> {
  const problems: BackupCheck["problems"] = [];
  const legal = rowsOf(name, rows, VERSION, problems);
  if (problems.length) return { problems, tables: [] };
  return database.transaction("rw", database.table(name), async () => {
    const table = await compare(database, name, legal);
    if (!over) return { problems, tables: [told(table)] };
    const taken = taking(table, new Set(over));
    await database.table(name).bulkPut(written(taken));
    return { problems, tables: [told(taken)] };
  });
}

async function compare(database: Database, name: string, rows: Row[]): Promise<Compared> {
  const { key, label, changed } = TABLES[name]!;
  const here: (Row | undefined)[] = await database.table(name).bulkGet(rows.map((row) => row[key] as string));
  const fresh = rows.filter((_, at) => here[at] === undefined);
  const differing = rows.flatMap((row, at) => {
    const mine = here[at];
    if (mine === undefined || stableText(mine) === stableText(row)) return [];
    const newer = later(changed(mine as never), changed(row as never));
    const [ours, theirs] = [mine, row].map((one) => shortened(label(one as never)));
    const other = theirs === ours ? {} : { theirs: theirs! };
    return [{ id: `${name} ${row[key]}`, label: ours!, ...other, newer, row }];
  });
  return { name, fresh, same: rows.length - fresh.length - differing.length, differing };
}

/** Each part is a row of its own: `{ hours: … }`. One that was never set here is new. */
function compareSettings({ settings }: BackupFile, here: Partial<Settings>): Compared {
  const parts = Object.keys(settings) as (keyof Settings)[];
  const fresh = parts.filter((part) => !(part in here));
  const differing = parts
    .filter((part) => part in here && stableText(here[part]) !== stableText(settings[part]))
    .map((part) => ({
      id: `settings ${part}`,
      label: `your settings: ${part}`,
      newer: "unknown" as const,
      row: { [part]: settings[part] },
    }));
  return {
    name: "settings",
    fresh: fresh.map((part) => ({ [part]: settings[part] })),
    same: parts.length - fresh.length - differing.length,
    differing,
  };
}

/** Of what differs only that which the agent chose. */
const taking = (table: Compared, chosen: Set<string>): Compared => ({
  ...table,
  differing: table.differing.filter(({ id }) => chosen.has(id)),
});

const written = ({ fresh, differing }: Compared) => [...fresh, ...differing.map(({ row }) => row)];

const told = ({ name, fresh, same, differing }: Compared): BackupCheck["tables"][number] => ({
  name,
  fresh: fresh.length,
  same,
  differing: differing.map(({ row: _, ...difference }) => difference),
});

function later(here: number | undefined, file: number | undefined): BackupDifference["newer"] {
  if (here === undefined || file === undefined || here === file) return "unknown";
  return here > file ? "here" : "file";
}

/** A phrase can have two thousand characters. */
const shortened = (label: string) => (label.length > 160 ? `${label.slice(0, 160).trimEnd()}…` : label);
