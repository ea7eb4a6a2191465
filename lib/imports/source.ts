/**
 * A tool that people bring phrases from: one file in `sources/`, registered by being there. It is known by its
 * content, never by the name of a file.
 */
import { type Left, MOST_REPLIES, type Replies, type Reply } from "./brought";
import type { Content, Table } from "./content";
import { FieldsOfReply, fieldsOf } from "./fields";
import type { Syntax } from "./placeholders";

export interface Source {
  /** "Zendesk macros" */
  name: string;
  syntax: Syntax;
  /** How surely a file is of this source: 0 not, 1 it may be, 2 it has its form, 3 nothing else has. */
  fits(content: Content): number;
  read(content: Content): Replies;
}

/** @param at of the entry in its list, from 0 */
type Read = (fields: FieldsOfReply, place: string, at: number) => Reply[];

/** @param noun of one entry: "Macro" */
export function repliesIn(list: unknown[], noun: string, read: Read): Replies {
  const left: Left[] = [];
  const replies = list.slice(0, MOST_REPLIES).flatMap((entry, at) => {
    const place = `${noun} ${at + 1}`;
    const fields = fieldsOf(entry);
    if (fields) return read(fields, place, at);
    left.push({ place, what: `It is no entry of this form: ${JSON.stringify(entry)?.slice(0, 300)}` });
    return [];
  });
  if (list.length > MOST_REPLIES) {
    const place = `${noun} ${MOST_REPLIES + 1} to ${list.length}`;
    left.push({
      place,
      what: `More than ${MOST_REPLIES} do not come in at once: bring these in a file of their own.`,
    });
  }
  return { replies, left };
}

/** Rows by their headings, or by the names given for columns that have none. */
export function rowsIn({ header, rows, left }: Table, read: Read, names: string[] = []): Replies {
  const heading = (at: number) => header?.[at] || names[at] || `column ${at + 1}`;
  const replies = rows.flatMap(({ row, cells }, at) =>
    read(new FieldsOfReply(cells.map((cell, column) => [heading(column), cell] as const)), `Row ${row}`, at),
  );
  return { replies, left };
}
