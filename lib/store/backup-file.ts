/** Reads a backup file, which may hold anything: each place where it is broken is named, and then nothing is taken. */
import type * as z from "zod/mini";
import { type BackupCheck, SETTINGS, Settings } from "../model";
import { APP, isRow } from "./backup";
import { complaintAt, firstExcess } from "./bounds";
import { issueWords, placeOf } from "./issue-words";
import { bringUp, type Row, tablesOf, VERSION } from "./migrations/all";
import { TABLES } from "./tables";

type Problem = BackupCheck["problems"][number];

export interface BackupFile {
  settings: Partial<Settings>;
  /** For each table its rows, in today's shape. */
  tables: Record<string, Row[]>;
}

/** Characters. What a hundred thousand reminders take, and what browsers carry in one message. */
export const LARGEST = 48 * 2 ** 20;

/** So many are worth reading; a file that is not ours has one for each row. */
const SHOWN = 20;

const HEAD = ["app", "version", "made", "settings", "unread"];

export function readBackup(text: string): { file?: BackupFile; problems: Problem[] } {
  const problems: Problem[] = [];
  const top = parsed(text, problems);
  const version = top && versionOf(top, problems);
  if (!top || version === undefined) return { problems };
  const tables = tablesOf(version);
  for (const name of Object.keys(top)) {
    if (!HEAD.includes(name) && !tables.has(name))
      problems.push({ path: name, why: `version ${version} of ${APP} has nothing of this name` });
  }
  const file: BackupFile = { settings: settingsOf(top.settings, problems), tables: {} };
  for (const name of Object.keys(TABLES))
    if (tables.has(name)) file.tables[name] = rowsOf(name, top[name], version, problems);
  if (!problems.length) return { file, problems };
  const more = problems.length - SHOWN;
  const last = more > 0 ? [{ path: "file", why: `and ${more} more places like these` }] : [];
  return { problems: [...problems.slice(0, SHOWN), ...last] };
}

/** The file as an object that is safe to walk; undefined, with its problem, where it is none. */
function parsed(text: string, problems: Problem[]): Row | undefined {
  if (text.length > LARGEST) {
    problems.push({ path: "file", why: "larger than any backup of Amends" });
    return undefined;
  }
  let top: unknown;
  try {
    // Some editors put a mark at the start of what they save.
    top = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    problems.push(complaintAt(error, text));
    return undefined;
  }
  const excess = firstExcess(top);
  if (excess) problems.push(excess);
  else if (!isRow(top) || top.app !== APP)
    problems.push({ path: "app", why: "this is not a backup of Amends" });
  else return top;
  return undefined;
}

function versionOf({ version, made }: Row, problems: Problem[]): number | undefined {
  if (!Number.isInteger(version) || (version as number) < 1)
    problems.push({ path: "version", why: "must be a whole number, 1 or higher" });
  else if ((version as number) > VERSION) {
    const why = `made by a newer Amends (version ${version}, this one knows ${VERSION}): update Amends first`;
    problems.push({ path: "version", why });
  }
  if (typeof made !== "number" || Math.abs(made) > 8.64e15)
    problems.push({ path: "made", why: "must be a time, in milliseconds since 1970" });
  return problems.length ? undefined : (version as number);
}

function settingsOf(raw: unknown, problems: Problem[]): Partial<Settings> {
  if (!isRow(raw)) {
    problems.push({ path: "settings", why: raw === undefined ? "missing" : "must be an object" });
    return {};
  }
  const settings: Row = {};
  for (const [part, value] of Object.entries(raw)) {
    const path = `settings.${part}`;
    // What is new since the file was made is as Amends comes.
    const whole = isRow(value) && isPart(part) ? { ...SETTINGS[part], ...value } : value;
    if (isPart(part)) settings[part] = taken(PARTS[part], whole, path, problems);
    else problems.push({ path, why: "there is no setting of this name" });
  }
  return settings;
}

const PARTS: Record<keyof Settings, z.ZodMiniType> = Settings.shape;
const isPart = (name: string): name is keyof Settings => Object.hasOwn(Settings.shape, name);

/** The rows of a table, in today's shape; each that is wrong is named among the problems. */
export function rowsOf(name: string, raw: unknown, version: number, problems: Problem[]): Row[] {
  if (!Array.isArray(raw)) {
    problems.push({ path: name, why: raw === undefined ? "missing" : "must be a list" });
    return [];
  }
  const { schema, key } = TABLES[name]!;
  const places = new Map<unknown, number>();
  return raw.flatMap((one: unknown, at) => {
    const path = `${name}[${at}]`;
    if (isRow(one)) bringUp(name, one, version);
    const row = taken(schema, one, path, problems);
    if (!row) return [];
    const first = places.get(row[key]);
    if (first !== undefined)
      problems.push({ path: `${path}.${key}`, why: `the same as in ${name}[${first}]` });
    else places.set(row[key], at);
    return [row];
  });
}

/** What the schema makes of it; nothing, with the first problem, where it does not fit. */
function taken<T>(
  schema: z.ZodMiniType<T>,
  value: unknown,
  path: string,
  problems: Problem[],
): T | undefined {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const issue = read.error.issues[0]!;
  problems.push({ path: placeOf(path, issue.path), why: issueWords(issue, value) });
  return undefined;
}
