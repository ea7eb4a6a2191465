/** What a file in `tables/` gives: one question about cost, measured. */
export interface Table {
  title: string;
  /** The first names the row. */
  columns: string[];
  rows: (string | number)[][];
  /** How it was measured, in a sentence. */
  note: string;
}

export type Measure = () => Table | Promise<Table>;

export function written({ title, columns, rows, note }: Table): string {
  const lines = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  const body = lines.map((line) =>
    line.map((text, at) => (at ? text.padStart(widths[at]! + 3) : text.padEnd(widths[0]!))).join(""),
  );
  return [title, ...body, note].join("\n");
}
