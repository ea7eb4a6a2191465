/** The one table of all that has a budget, and what beside it must be known: for the terminal and the README. */
import { cpus, loadavg } from "node:os";
import { table } from "../docs/markdown.ts";
import type { Budget, Table } from "./table.ts";

const COLUMNS = ["", "measured", "at most", "held"];

export function budgetTable(budgets: Budget[]): Table {
  const kept = budgets.filter(({ limit }) => limit !== undefined);
  const rows = budgets.map(({ what, figure, limit, unit }) => [
    what,
    `${shown(figure)} ${unit}`,
    limit === undefined ? "" : `${shown(limit)} ${unit}`,
    limit === undefined ? "" : figure <= limit ? "yes" : "no",
  ]);
  const day = new Date().toISOString().slice(0, 10);
  return {
    title: "All budgets",
    columns: COLUMNS,
    rows,
    note: `${kept.filter(({ figure, limit }) => figure <= limit!).length} of ${kept.length} are held; ${day}, ${cpus().length} cores with a load of ${loadavg()[0]!.toFixed(1)}.`,
  };
}

export const asMarkdown = ({ columns, rows, note }: Table): string =>
  `${table(
    columns,
    rows.map((row) => row.map(String)),
  )}\n\n\`npm run bench\`: ${note}`;

/** Three figures are enough to compare. */
const shown = (figure: number): string =>
  figure >= 100 ? figure.toFixed(0) : Number(figure.toPrecision(3)).toString();
