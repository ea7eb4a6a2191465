/** What an agent does with a case: closes it, opens it again, corrects it, adds a note. Pure; `now` is epoch ms. */
import type { CaseClose, CaseEdit, CaseEdits, CaseStep, Recovery } from "../model";
import { touched } from "./seen";

/** More phrases than any case has. */
const PHRASES = 200;

export function closed(row: Recovery, { cause, remedies, outcome }: CaseClose, now: number): Recovery {
  const { cause: _, ...rest } = row;
  return {
    ...rest,
    ...(cause !== undefined && { cause }),
    remedies,
    outcome,
    times: { ...row.times, closed: now },
    changed: now,
  };
}

/** Open again: how it ended is no longer so, why it failed still is. */
export function reopened(row: Recovery, now: number): Recovery {
  const { outcome: _, ...rest } = row;
  const { closed: __, ...times } = row.times;
  return touched(row, { ...rest, times }, now);
}

/** A key that is not named stays; `null` takes away what was said. */
export function edited(row: Recovery, change: CaseEdits, now: number): Recovery {
  const named = Object.entries(change).filter(([, value]) => value !== undefined);
  const {
    first = row.temperature.first,
    last = row.temperature.last,
    ...values
  } = Object.fromEntries(named) as Partial<CaseEdit>;
  const after = without({ ...row, ...values, temperature: { first, last } });
  if (touched(row, after, now) === row) return row;
  const byHand = named.map(([name]) => name as keyof CaseEdit);
  return { ...after, edited: [...new Set([...(row.edited ?? []), ...byHand])].sort(), changed: now };
}

/** An empty note takes it away. */
function annotated(row: Recovery, note: string, now: number): Recovery {
  const { note: _, ...rest } = row;
  const words = note.trim();
  return touched(row, words ? { ...rest, note: words } : rest, now);
}

/** These phrases went into its replies. */
export function phrased(row: Recovery, ids: string[], now: number): Recovery {
  const phrases = [...new Set([...row.phrases, ...ids])].slice(0, PHRASES);
  return touched(row, { ...row, phrases }, now);
}

/** The row after a step; undefined where it is deleted. */
export function stepped(row: Recovery, step: CaseStep, now: number): Recovery | undefined {
  switch (step.do) {
    case "edit":
      return edited(row, step.change, now);
    case "annotate":
      return annotated(row, step.note, now);
    case "reopen":
      return reopened(row, now);
    case "delete":
      return undefined;
  }
}

type Said = "cause" | "outcome" | "extra";

/** What is `null` was taken back: it is no key. */
function without(row: Omit<Recovery, Said> & { [K in Said]?: Recovery[K] | null }): Recovery {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)) as Recovery;
}
