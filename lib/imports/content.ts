/** A file's text, taken apart by its form: JSON, a property list in XML, or a table. */
import Papa from "papaparse";
import { type Left, MOST_REPLIES, Unreadable } from "./brought";
import { type PropertyList, readPropertyList } from "./property-list";

/** Rows as they stand; `row` counts from 1 and the header with it. */
export interface Table {
  kind: "table";
  /** Without their capitals and with one spelling: "body_plain_text". Undefined where the file has no header. */
  header: string[] | undefined;
  rows: { row: number; cells: string[] }[];
  left: Left[];
}

export type Content = { kind: "json"; value: unknown } | { kind: "plist"; value: PropertyList } | Table;

/** Names by which a first row is known as a header. */
const HEADINGS = new Set(
  "text body body_plain_text content content_html snippet reply response message comment comment_value comment_value_html template html name title label subject shortcut abbreviation keyword trigger tags category folder group actions macro_title".split(
    " ",
  ),
);

/** @throws Unreadable, with the place */
export function contentOf(text: string): Content {
  const trimmed = text.replace(/^\ufeff/, "").trimStart();
  if (!trimmed) throw new Unreadable("The file", "There is nothing in it.");
  if (/^(?:<\?xml|<!DOCTYPE plist|<plist)/i.test(trimmed))
    return { kind: "plist", value: readPropertyList(trimmed) };
  // A table may begin with a blank in braces: "{name}, your refund is on its way."
  if (/^(?:\{\s{0,1000}["}]|\[\s{0,1000}["{[\]])/.test(trimmed))
    return { kind: "json", value: jsonOf(trimmed) };
  return tableOf(trimmed);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Unreadable(placeIn(text, (error as Error).message), "The JSON breaks off or is broken there.");
  }
}

/** Browsers say it by line and column or by position; one that says neither has come to the end. */
function placeIn(text: string, message: string): string {
  const said = /line (\d{1,9}) column (\d{1,9})/.exec(message);
  if (said) return `Line ${said[1]}, column ${said[2]}`;
  const position = /position (\d{1,9})/.exec(message);
  const lines = text.slice(0, position ? Number(position[1]) : undefined).split("\n");
  return `Line ${lines.length}, column ${lines.at(-1)!.length + 1}`;
}

export const headingOf = (cell: string): string =>
  cell
    .trim()
    .toLowerCase()
    .replace(/[\s-]{1,40}/g, "_");

function tableOf(text: string): Table {
  // A line without cells would be held against every separator.
  const { data, errors } = Papa.parse<string[]>(text.trimEnd(), { delimitersToGuess: [",", ";", "\t", "|"] });
  const open = errors.find(({ code }) => code === "MissingQuotes");
  if (open)
    throw new Unreadable(`Row ${(open.row ?? 0) + 1}`, "A quotation mark opens there and never closes.");
  const filled = data
    .map((cells, at) => ({ row: at + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim()));
  const header = headerIn(filled[0]?.cells ?? []);
  const rows = header ? filled.slice(1) : filled;
  const left = errors
    .filter(({ code }) => code === "InvalidQuotes")
    .map(({ row = 0 }) => ({
      place: `Row ${row + 1}`,
      what: "A quotation mark stands oddly: look through its words.",
    }));
  if (rows.length > MOST_REPLIES) left.push(beyond(rows[MOST_REPLIES]!.row, rows.at(-1)!.row));
  return { kind: "table", header, rows: rows.slice(0, MOST_REPLIES), left };
}

/** A word that a header has may also be a tag in the first row; but then something else there is no heading. */
function headerIn(cells: string[]): string[] | undefined {
  const names = cells.map(headingOf);
  const plain = cells.every((cell) => /^[\p{L}\d _./()-]{0,40}$/u.test(cell.trim()));
  return plain && names.some((name) => HEADINGS.has(name)) ? names : undefined;
}

const beyond = (from: number, to: number): Left => ({
  place: `Rows ${from} to ${to}`,
  what: `More than ${MOST_REPLIES} replies do not come in at once: bring these in a file of their own.`,
});
