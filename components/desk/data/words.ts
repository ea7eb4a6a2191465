/** What is kept, in words. */
import type { BackupCheck, DataState } from "@/lib/model";
import { count, list } from "../../panel/words";

type TableCheck = BackupCheck["tables"][number];

const KEPT: Record<string, (number: number) => string> = {
  reminders: (number) => count(number, "follow-up"),
  corrections: (number) => `what you corrected on ${count(number, "ticket")}`,
  phrases: (number) => `${count(number, "phrase")} of your own`,
  uses: (number) => `how you use ${count(number, "phrase")}`,
  cases: (number) => `${count(number, "case")} in the log`,
  playbooks: () => "your team’s playbook",
  offers: (number) => `the last offer for ${count(number, "kind")} of failure`,
};

const TABLES: Record<string, string> = {
  settings: "Settings",
  reminders: "Follow-ups",
  corrections: "Corrections",
  phrases: "Phrases of your own",
  uses: "Use of phrases",
  offers: "Last offers",
  playbooks: "Playbook",
  cases: "Recovery log",
};

export const tableName = (name: string) => TABLES[name] ?? name;

export function keptWords({ counts }: DataState): string {
  const parts = Object.entries(counts)
    .filter(([, number]) => number > 0)
    .map(([name, number]) => KEPT[name]?.(number) ?? `${count(number, "row")} of ${name}`);
  return parts.length ? `${list(parts)}, and your settings` : "Nothing yet but your settings";
}

const KB = 1024;

export function sizeWords(bytes: number): string {
  return bytes < KB * KB ? `${Math.ceil(bytes / KB)} KB` : `${(bytes / KB / KB).toFixed(1)} MB`;
}

/** "3 new, 5 the same, 2 differ" */
export function changeWords({ fresh, same, differing }: TableCheck): string {
  const parts = [
    fresh && `${fresh} new`,
    same && `${same} the same`,
    differing.length && `${differing.length} ${differing.length === 1 ? "differs" : "differ"}`,
  ].filter(Boolean);
  return parts.join(", ") || "nothing";
}

/** What was done with a file. */
export function takenWords({ tables }: BackupCheck): string {
  const sum = (of: (table: TableCheck) => number) => tables.reduce((all, table) => all + of(table), 0);
  const fresh = sum((table) => table.fresh);
  const replaced = sum((table) => table.differing.length);
  if (!fresh && !replaced) return "All of this was here already: nothing has changed.";
  const parts = [fresh && `${fresh} added`, replaced && `${replaced} replaced`].filter(Boolean);
  return `Taken in: ${parts.join(", ")}. All else is as it was.`;
}

export const NEWER = {
  here: "Yours was changed later.",
  file: "The file’s was changed later.",
  unknown: "Which was changed later is not known.",
} as const;
