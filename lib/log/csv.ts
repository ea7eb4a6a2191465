/** The log as a table for any spreadsheet, and back again: the same rows, whatever stands in a note. Pure. */
import Papa from "papaparse";
import type { Recovery } from "../model";
import { COLUMNS, cellOf, put } from "./columns";

export function csvOf(rows: Recovery[]): string {
  const lines = rows.map((row) => COLUMNS.map((column) => harmless(cellOf(row, column))));
  return `${Papa.unparse([COLUMNS.map(({ name }) => name), ...lines], { newline: "\r\n" })}\r\n`;
}

/** What a file holds, before anything of it is checked. */
export interface ReadFile {
  rows: Record<string, unknown>[];
  /** Why it is not read as a log. */
  trouble?: string;
  /** What is not known, and left out. */
  unknown: string[];
}

export function rowsInCsv(text: string): ReadFile {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { skipEmptyLines: "greedy" });
  const broken = errors.find(({ type }) => type === "Quotes");
  if (broken)
    return { rows: [], unknown: [], trouble: `line ${(broken.row ?? 0) + 1}: a quote is not closed` };
  const [head = [], ...lines] = data;
  const names = head.map((name) => name.trim());
  const places = COLUMNS.map((column) => ({ column, at: names.indexOf(column.name) }));
  const missing = places.filter(({ at }) => at < 0).map(({ column }) => column.name);
  if (missing.length === COLUMNS.length)
    return { rows: [], unknown: [], trouble: "none of its columns is one of the recovery log" };
  const unknown = names.filter((name) => name && !COLUMNS.some((column) => column.name === name));
  const rows = lines.map((cells) => {
    const row: Record<string, unknown> = { ticket: {}, conditions: {}, temperature: {}, times: {} };
    for (const { column, at } of places) put(row, column, at < 0 ? "" : plain(cells[at] ?? ""));
    return row;
  });
  return { rows, unknown };
}

/** What a spreadsheet would take for a formula. */
const FORMULA = /^'*[=+\-@\t\r]/;

/** An apostrophe before it makes it text; one that was there before stays. */
const harmless = (cell: string) => (FORMULA.test(cell) ? `'${cell}` : cell);
const plain = (cell: string) => (cell.startsWith("'") && FORMULA.test(cell.slice(1)) ? cell.slice(1) : cell);
