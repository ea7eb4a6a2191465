/**
 * The text of a backup file: JSON, a row a line, in the same order every time. What does not read as a row
 * goes along under `unread`, for a person's eyes: it is never taken in again.
 */
import type * as z from "zod/mini";
import type { Settings } from "../model";
import { firstExcess } from "./bounds";
import { issueWords, placeOf } from "./issue-words";
import { bringUp, type Row, VERSION } from "./migrations/all";
import type { Found } from "./rescue";
import { stableText } from "./stable";
import { TABLES } from "./tables";

export const APP = "Amends";

/** What could not be kept as a row. */
interface Unread {
  what: string;
  why: string;
  row?: string;
}

/** @param made epoch ms */
export function backupText(found: Found, settings: Partial<Settings>, made: number): string {
  const { version, tables } = found;
  const unread: Unread[] = [...found.lost];
  const lists =
    version > VERSION
      ? Object.entries(tables).map(([name, rows]) => list(name, asTheyAre(name, rows, unread)))
      : Object.keys(TABLES).map((name) => list(name, legal(name, tables[name] ?? [], version, unread)));
  const head = { app: APP, version: Math.max(version, VERSION), made, settings };
  const lines = Object.entries(head).map(([name, value]) => `"${name}":${stableText(value)}`);
  const rest = unread.length ? [list("unread", unread.map(stableText))] : [];
  return `{\n${[...lines, ...lists, ...rest].join(",\n")}\n}\n`;
}

/** All rows that are what a row must be today, in the order of their keys. */
function legal(name: string, rows: unknown[], version: number, unread: Unread[]): string[] {
  const { schema, key } = TABLES[name]!;
  const kept: Row[] = [];
  for (const row of rows) {
    const now = structuredClone(row);
    const excess = firstExcess(now);
    if (isRow(now)) bringUp(name, now, version);
    const read = excess ? undefined : schema.safeParse(now);
    if (read?.success) kept.push(read.data);
    else unread.push(leftover(name, row, excess?.why ?? complaint(read!.error!, now)));
  }
  return kept.sort((one, other) => (String(one[key]) < String(other[key]) ? -1 : 1)).map(stableText);
}

function complaint({ issues }: z.core.$ZodError, row: unknown): string {
  return `${placeOf("", issues[0]!.path).slice(1)} ${issueWords(issues[0]!, row)}`.trim();
}

/** Rows of a newer version are not ours to judge: they go along for the Amends that knows them. */
function asTheyAre(name: string, rows: unknown[], unread: Unread[]): string[] {
  return rows.flatMap((row) => {
    try {
      return [stableText(row) ?? "null"];
    } catch (error) {
      unread.push(leftover(name, undefined, String(error)));
      return [];
    }
  });
}

/** Enough of a broken row to tell what it was, characters. */
const SHOWN = 10_000;

function leftover(what: string, row: unknown, why: string): Unread {
  try {
    return { what, why, row: stableText(row).slice(0, SHOWN) };
  } catch {
    // JSON cannot say it: nested too deep, or a number that it does not know.
    return { what, why };
  }
}

const list = (name: string, rows: string[]) =>
  `${JSON.stringify(name)}:[${rows.map((row) => `\n${row}`).join(",")}\n]`;

export const isRow = (value: unknown): value is Row =>
  typeof value === "object" && value !== null && !Array.isArray(value);
