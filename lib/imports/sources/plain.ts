/** Any other table or list, by its headings; without headings, the column with the most words is the reply. */
import type { Reply } from "../brought";
import type { Table } from "../content";
import { fieldsOf, listIn } from "../fields";
import { replyOf } from "../reply";
import { repliesIn, rowsIn, type Source } from "../source";

const HERE = ["replies", "templates", "snippets", "responses", "phrases", "items", "data", "results"];

export default {
  name: "Your table",
  syntax: "braces",
  fits: (content) => (content.kind === "plist" ? 0 : 1),
  read(content) {
    if (content.kind === "table")
      return rowsIn(content, (fields, place) => [replyOf(fields, place)], columnsOf(content));
    if (content.kind !== "json") return { replies: [], left: [] };
    const one = fieldsOf(content.value);
    const list = listIn(content.value, ...HERE) ?? (one && replyOf(one, "").text ? [content.value] : []);
    return repliesIn(list.map(asEntry), "Entry", (fields, place): Reply[] => [replyOf(fields, place)]);
  },
} satisfies Source;

/** A list may be of the replies themselves. */
const asEntry = (entry: unknown): unknown => (typeof entry === "string" ? { text: entry } : entry);

const LOOKED_AT = 200;

function columnsOf({ header, rows }: Table): string[] {
  const length = new Map<number, number>();
  for (const { cells } of rows.slice(0, LOOKED_AT))
    for (const [at, cell] of cells.entries()) length.set(at, (length.get(at) ?? 0) + cell.length);
  const columns = [...length].sort(([, a], [, b]) => b - a).map(([at]) => at);
  // Headings that name no text: the longest column is it, under whatever name.
  const [text] = columns;
  if (text === undefined || header) return [];
  const title = columns.filter((at) => at !== text).sort((a, b) => a - b)[0];
  return Array.from({ length: columns.length }, (_, at) =>
    at === text ? "text" : at === title ? "title" : "",
  );
}
