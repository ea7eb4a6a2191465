/** What the desk's two lists of follow-ups show, and what the agent may want of them. */
import type { Moments } from "@/lib/followups/moments";
import type { Reminder, ReminderList, ReminderPage, ReminderStep } from "@/lib/model";
import type { Rows } from "./use-chosen";

export interface FollowUpIntents {
  /** Does one step to all of these. @returns the rows as they were, and how many it did not come to */
  step(
    ids: string[],
    step: ReminderStep,
    onPart: (count: number) => void,
  ): Promise<{ before: Reminder[]; left: number }>;
  /** Undo. @returns how many could not be put back */
  restore(rows: Reminder[], onPart: (count: number) => void): Promise<number>;
  /** Goes to its ticket. */
  open(id: string): void;
  /** Gives these as a calendar file. */
  save(rows: Reminder[]): Promise<void>;
  /** Asks the background once more. */
  retry(): void;
}

export interface TodayProps {
  now: number;
  moments: Moments;
  /** Undefined until the background has said it. `next` reaches over today. */
  today: { due: Reminder[]; dueCount: number; next: Reminder[] } | undefined;
  /** The background does not answer. */
  lost: boolean;
  on: FollowUpIntents & { print(): void };
}

export interface ListQuery {
  list: ReminderList;
  /** Only of this helpdesk. */
  helpdesk?: string | undefined;
  words?: string | undefined;
}

export interface FollowUpsProps {
  now: number;
  moments: Moments;
  /** What `rows` answers to: what was asked for last, or still what was asked for before. */
  query: ListQuery;
  /** Undefined until the background has said it. */
  page: Omit<ReminderPage, "rows"> | undefined;
  lost: boolean;
  rows: Rows;
  on: FollowUpIntents & {
    look(query: ListQuery): void;
    /** These are in sight. */
    want(first: number, last: number): void;
  };
}
