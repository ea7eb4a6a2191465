/** The log as a flat table: one column a value, each with how it is written and how it is read back. Pure. */
import type { Recovery } from "../model";

/** A place in a row: `times.closed`. */
type Path = string;

export interface Column {
  name: string;
  path: Path;
  /** The path, taken apart once: a table has millions of cells. */
  steps: string[];
  /** ISO 8601 in UTC; a whole number; yes or no; ids with spaces between; else text as it is. */
  kind: "time" | "number" | "yes or no" | "list" | "text";
  /** An empty cell is a value of its own, not none. */
  whole: boolean;
}

const column = (name: string, path: Path = name, kind: Column["kind"] = "text"): Column => ({
  name,
  path,
  steps: path.split("."),
  kind,
  whole: path.startsWith("ticket.") || (kind === "list" && name !== "edited"),
});

/** Their names and order are documented in docs/data.md, and others' tables rely on them. */
export const COLUMNS: Column[] = [
  column("id"),
  column("helpdesk", "ticket.helpdesk"),
  column("ticket", "ticket.id"),
  column("ticket_key", "ticket.key"),
  column("url", "ticket.url"),
  column("failure"),
  column("severity", "severity", "number"),
  column("repeat", "repeat", "yes or no"),
  column("condition_severity", "conditions.severity"),
  column("condition_first", "conditions.first"),
  column("condition_cause", "conditions.cause"),
  column("condition_control", "conditions.control"),
  column("temperature_first", "temperature.first", "number"),
  column("temperature_last", "temperature.last", "number"),
  column("complaint_at", "times.complaint", "time"),
  column("first_answer_at", "times.firstAnswer", "time"),
  column("acknowledged_at", "times.acknowledged", "time"),
  column("agreed_at", "times.agreed", "time"),
  column("acted_at", "times.acted", "time"),
  column("followed_up_at", "times.followedUp", "time"),
  column("closed_at", "times.closed", "time"),
  column("stages", "stages", "list"),
  column("promises_made", "promises.made", "number"),
  column("promises_kept", "promises.kept", "number"),
  column("promises_late", "promises.late", "number"),
  column("follow_ups_set", "followUps.set", "number"),
  column("follow_ups_done", "followUps.done", "number"),
  column("answers_satisfied", "answers.satisfied", "number"),
  column("answers_not_yet", "answers.notYet", "number"),
  column("answers_none", "answers.none", "number"),
  column("cause"),
  column("remedies", "remedies", "list"),
  column("outcome"),
  column("extra"),
  column("phrases", "phrases", "list"),
  column("note"),
  column("edited", "edited", "list"),
  column("made_at", "made", "time"),
  column("changed_at", "changed", "time"),
];

/** What stands in this column. */
export function cellOf(row: Recovery, { steps, kind }: Column): string {
  const value = steps.reduce<unknown>((at, step) => (at as Record<string, unknown>)?.[step], row);
  if (value === undefined) return "";
  if (kind === "time") return new Date(value as number).toISOString();
  if (kind === "list") return (value as string[]).join(" ");
  if (kind === "yes or no") return value ? "yes" : "no";
  return String(value);
}

/** Puts a cell's value where it belongs. */
export function put(row: Record<string, unknown>, { steps, kind, whole }: Column, cell: string): void {
  if (cell === "" && !whole) return;
  const within = steps.slice(0, -1).reduce<Record<string, unknown>>((at, step) => {
    at[step] ??= {};
    return at[step] as Record<string, unknown>;
  }, row);
  within[steps.at(-1)!] = valueIn(cell, kind);
}

/** What cannot be read stays as it is written, and is complained of by the schema. */
function valueIn(cell: string, kind: Column["kind"]): unknown {
  if (kind === "time") return Number.isNaN(Date.parse(cell)) ? cell : Date.parse(cell);
  if (kind === "number") return /^-?\d{1,16}$/.test(cell.trim()) ? Number(cell) : cell;
  if (kind === "list") return cell.split(/\s/).filter(Boolean);
  if (kind === "yes or no") return { yes: true, no: false }[cell.trim().toLowerCase()] ?? cell;
  return cell;
}
