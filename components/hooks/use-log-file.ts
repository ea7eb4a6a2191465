/** The recovery log out to a file and in again. What reads and writes the files comes when one is wanted. */
import { useMemo } from "react";
import { ask } from "@/lib/ask";
import type { ReadFile } from "@/lib/log/csv";
import type { BackupCheck, CaseFilter, Recovery } from "@/lib/model";
import { saveFile } from "./save-file";

/** Rows in one message. */
const PART = 5000;

/** How many of a file's cases are through; undefined where none is on its way. */
export type Progress = { done: number; of: number } | undefined;

/** @param tell of how far it is; the same at each rendering */
export function useLogFile(filter: CaseFilter, tell: (progress: Progress) => void = unheard) {
  return useMemo(
    () => ({
      save: async (form: "csv" | "json") => {
        const rows = await allOf(filter);
        const name = `amends-log-${new Date().toISOString().slice(0, 10)}.${form}`;
        if (form === "json") {
          const { jsonOf } = await import("@/lib/log/json");
          return saveFile(name, "application/json", jsonOf(rows));
        }
        const { csvOf } = await import("@/lib/log/csv");
        // By the mark before it, spreadsheets know how its letters are written.
        saveFile(name, "text/csv", `\uFEFF${csvOf(rows)}`);
      },
      check: (text: string) => inParts(text, (rows) => ask({ kind: "log.check", rows }), tell),
      take: (text: string, over: string[]) =>
        inParts(text, (rows) => ask({ kind: "log.take", rows, over }), tell),
    }),
    [filter, tell],
  );
}

const unheard = () => {};

async function allOf(filter: CaseFilter): Promise<Recovery[]> {
  const rows: Recovery[] = [];
  for (;;) {
    const page = await ask({ kind: "log.page", filter, from: rows.length, count: PART });
    rows.push(...page.rows);
    if (!page.rows.length || rows.length >= page.count) return rows;
  }
}

/** Nothing is asked for where the file is no log; a broken row stops it, with its place. */
async function inParts(
  text: string,
  work: (rows: unknown[]) => Promise<BackupCheck>,
  tell: (progress: Progress) => void,
): Promise<BackupCheck> {
  const { rows, trouble, unknown, placeOf } = await readFile(text);
  const problems = [
    ...(trouble === undefined ? [] : [{ path: "file", why: trouble }]),
    ...unknown.map((name) => ({ path: name, why: "is no column of the log: take it out of the file first" })),
  ];
  const sum: BackupCheck["tables"][number] = { name: "cases", fresh: 0, same: 0, differing: [] };
  try {
    for (let from = 0; from < rows.length && !problems.length; from += PART) {
      tell({ done: from, of: rows.length });
      const part = await work(rows.slice(from, from + PART));
      problems.push(...part.problems.map(({ path, why }) => ({ path: placeOf(path, from), why })));
      for (const { fresh, same, differing } of part.tables) {
        sum.fresh += fresh;
        sum.same += same;
        sum.differing.push(...differing);
      }
    }
  } finally {
    tell(undefined);
  }
  return { problems, tables: problems.length ? [] : [sum] };
}

/** @returns with it, how a place in a row ("cases[3].times.closed") is called in this file */
async function readFile(
  text: string,
): Promise<ReadFile & { placeOf: (path: string, from: number) => string }> {
  const parts = (path: string, from: number) => {
    const [, at = "0", field = ""] = /^cases\[(\d{1,9})\]\.?(.{0,200})/.exec(path) ?? [];
    return { at: Number(at) + from, field };
  };
  if (/^\s{0,20}\{/.test(text.replace(/^\uFEFF/, ""))) {
    const { rowsInJson } = await import("@/lib/log/json");
    const placeOf = (path: string, from: number) => {
      const { at, field } = parts(path, from);
      return `cases[${at}]${field && `.${field}`}`;
    };
    return { ...rowsInJson(text), placeOf };
  }
  const [{ rowsInCsv }, { COLUMNS }] = await Promise.all([
    import("@/lib/log/csv"),
    import("@/lib/log/columns"),
  ]);
  const placeOf = (path: string, from: number) => {
    const { at, field } = parts(path, from);
    const column = COLUMNS.find((one) => field === one.path || field.startsWith(`${one.path}[`));
    // The first line is the header.
    return `row ${at + 2}, ${column?.name ?? field}`;
  };
  return { ...rowsInCsv(text), placeOf };
}
