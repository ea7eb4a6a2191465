/** Each thing done to a follow-up is said, and can be taken back while it stands there. */
import { useCallback, useState } from "react";
import { dueWords } from "@/lib/followups/words";
import type { Reminder, ReminderStep } from "@/lib/model";

export interface Stepping {
  /** Answered with the reminders as they were before. */
  step(ids: string[], step: ReminderStep): Promise<Reminder[]>;
  /** Undo: how many could not be put back. */
  restore(rows: Reminder[]): Promise<number>;
}

export interface News {
  text: string;
  /** Counts up, so that the same words said again are read again. */
  turn: number;
  undo?: (() => void) | undefined;
}

const NOT_SAVED = "That was not saved. Try it again.";
const CHANGED = "It has changed since, so it stays as it is.";

export interface Steps {
  news: News;
  /**
   * @param words what was done; without them the step says it
   * @param undoMore what is to be taken back with it
   * @returns whether it was saved
   */
  take(id: string, step: ReminderStep, words?: string, undoMore?: () => void): Promise<boolean>;
  /** Says something else, with its own way back. */
  tell(text: string, undo?: () => void): void;
}

export function useSteps({ step, restore }: Stepping, now: number): Steps {
  const [news, setNews] = useState<News>({ text: "", turn: 0 });
  const tell = useCallback(
    (text: string, undo?: () => void) => setNews(({ turn }) => ({ text, turn: turn + 1, undo })),
    [],
  );
  const take: Steps["take"] = async (id, one, words, undoMore) => {
    try {
      const before = await step([id], one);
      tell(words ?? stepWords(one, before[0], now), () => {
        undoMore?.();
        restore(before).then(
          (left) => tell(left ? CHANGED : "Taken back."),
          () => tell(NOT_SAVED),
        );
      });
      return true;
    } catch {
      tell(NOT_SAVED);
      return false;
    }
  };
  return { news, take, tell };
}

/** Undo of a follow-up that has just been set. @param taking whether it could be taken back */
export async function takeBack(taking: Promise<boolean>, tell: Steps["tell"]): Promise<void> {
  try {
    tell((await taking) ? "Taken back: no reminder is set." : CHANGED);
  } catch {
    tell(NOT_SAVED);
  }
}

function stepWords(step: ReminderStep, before: Reminder | undefined, now: number): string {
  const what = before?.what ?? "";
  switch (step.do) {
    case "snooze":
      return `Put off: ${dueWords(step.until, now)}.`;
    case "done":
      return `Done: ${what}`;
    case "drop":
      return `Dropped: ${what}`;
    case "reopen":
      return `Taken up again: ${what}`;
    case "edit":
      return `Changed: ${step.change.what ?? what}`;
    case "answered":
      return "";
  }
}
