/** The follow-up of the open ticket that is due, with words for it; and those that the ticket asks for. */
import { useEffect, useMemo, useRef } from "react";
import { ask } from "@/lib/ask";
import { phraseFor } from "@/lib/followups/phrase";
import { proposals } from "@/lib/followups/proposals";
import type {
  Mine,
  PageState,
  Phrase,
  Reading,
  Reminder,
  ReminderKind,
  Suggestion,
  Ticket,
} from "@/lib/model";

export interface Due {
  reminder: Reminder;
  /** Ready to insert; absent where only the agent's own words will do. */
  words: Suggestion | undefined;
}

/**
 * @param sent the reply that has just gone out, which the page may not show yet
 * @param team the team's phrases
 */
export function useDue(
  page: PageState | undefined,
  reading: Reading | undefined,
  sent: string | undefined,
  reminders: Reminder[],
  mine: Mine | undefined,
  now: number,
  team?: readonly Phrase[],
): { due: Due | undefined; proposed: ReminderKind[] } {
  const ticket = page?.state === "ticket" ? page.ticket : undefined;
  useNotingAnswers(ticket, reminders);
  const reminder = ticket && soonest(reminders.filter((one) => isDue(one, now)));
  const kind = reminder?.kind;
  const words = useMemo(
    () => (kind && ticket && reading ? phraseFor(kind, ticket, reading, mine, team) : undefined),
    [kind, ticket, reading, mine, team],
  );
  const reply = sent ?? lastReply(ticket);
  const proposed = useMemo(() => (reply && reading ? proposals(reply, reading) : []), [reply, reading]);
  return { due: reminder && { reminder, words }, proposed };
}

/** It has popped up, or its time has come, and nobody has dealt with it. */
function isDue({ state, due, next }: Reminder, now: number): boolean {
  if (state === "showing" || state === "shown") return true;
  // Put off: silent until then.
  return state === "waiting" && due <= now && (next === undefined || next <= now);
}

const soonest = (reminders: Reminder[]) => reminders.toSorted((a, b) => a.due - b.due)[0];

/** What we wrote, where nobody has written since. */
function lastReply(ticket: Ticket | undefined): string | undefined {
  const last = ticket?.messages.findLast(({ who }) => who === "customer" || who === "agent");
  return last?.who === "agent" ? last.text : undefined;
}

/** The customer has written after a follow-up was set: noted with it, once, and no reason to end it. */
function useNotingAnswers(ticket: Ticket | undefined, reminders: Reminder[]): void {
  const noted = useRef(new Set<string>());
  const wrote = useMemo(() => lastTime(ticket), [ticket]);
  useEffect(() => {
    if (wrote === undefined) return;
    const ids = reminders
      .filter(({ id, state, made, answered }) => {
        const open = state !== "done" && state !== "dropped";
        return open && answered === undefined && made < wrote && !noted.current.has(id);
      })
      .map(({ id }) => id);
    if (!ids.length) return;
    for (const id of ids) noted.current.add(id);
    ask({ kind: "reminders.step", ids, step: { do: "answered" } }).catch(() => {
      // Gone meanwhile, or the background is: the next look at this ticket tries again.
      for (const id of ids) noted.current.delete(id);
    });
  }, [wrote, reminders]);
}

/** When the customer last wrote, epoch ms; a time that the page does not say is not guessed. */
function lastTime(ticket: Ticket | undefined): number | undefined {
  const times = (ticket?.messages ?? [])
    .filter(({ who, at }) => who === "customer" && at)
    .map(({ at }) => Date.parse(at!))
    .filter((time) => !Number.isNaN(time));
  return times.length ? Math.max(...times) : undefined;
}
