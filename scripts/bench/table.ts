/** What a file in `tables/` gives: one question about cost, measured. */
export interface Table {
  title: string;
  /** The first names the row. */
  columns: string[];
  rows: (string | number)[][];
  /** How it was measured, in a sentence. */
  note: string;
  /** The figures that stand in the one table of all. */
  budgets?: Budget[];
}

/** A figure beside what it may be at most. */
export interface Budget {
  what: string;
  figure: number;
  /** Undefined: measured for its own sake. */
  limit: number | undefined;
  unit: string;
}

export type Measure = () => Table | Promise<Table>;

export const held = (what: string, figure: number, limit: number | undefined, unit: string): Budget => ({
  what,
  figure,
  limit,
  unit,
});

export function written({ title, columns, rows, note }: Table): string {
  const lines = [columns, ...rows.map((row) => row.map(String))];
  const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]!.length)));
  const body = lines.map((line) =>
    line.map((text, at) => (at ? text.padStart(widths[at]! + 3) : text.padEnd(widths[0]!))).join(""),
  );
  return [title, ...body, note].join("\n");
}
