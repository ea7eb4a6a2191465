/** What Amends keeps of the agent's, as the settings page speaks of it (lib/store). */
import * as z from "zod/mini";
import { Corrections } from "./corrections";

/** What an agent corrected on a ticket. Of the ticket, its key and nothing else. */
export const CorrectionRow = z.object({
  /** The ticket's key. */
  ticket: z.string(),
  values: Corrections,
  /** Last changed, epoch ms. */
  at: z.number(),
});
export type CorrectionRow = z.infer<typeof CorrectionRow>;

export interface DataState {
  /**
   * `full`: the machine gives no more room. `newer`: a newer Amends wrote it, so this one leaves it alone.
   * `broken`: it does not open or cannot be read.
   */
  database: "ok" | "full" | "newer" | "broken";
  /** The browser has promised not to clear it when the disk runs full. */
  persisted: boolean;
  /** Bytes used, where the browser says so. */
  bytes?: number;
  /** Whether the system lets notifications through. */
  notifications: boolean;
  /** How many rows each table has; none where it cannot be read. */
  counts: Record<string, number>;
}

/** What a backup file would change, or has changed. */
export interface BackupCheck {
  /** Where the file is broken: nothing of it is taken. `path` as "reminders[3].due". */
  problems: { path: string; why: string }[];
  /** For each table: rows that are new here, that are the same, and that differ by what both have. */
  tables: { name: string; fresh: number; same: number; differing: BackupDifference[] }[];
}

export interface BackupDifference {
  /** "reminders 5f0c2f9e…" */
  id: string;
  /** What it is, for the agent. */
  label: string;
  /** How the file's reads, where that is not the same. */
  theirs?: string;
  /** Which of the two was changed later, where that can be told. */
  newer: "here" | "file" | "unknown";
}
