/** What a call says outside the helpdesk: who, what was promised, how late, and of which kind. Pure; epoch ms. */
import type { Reminder } from "../model";
import { dueWords } from "./words";

export interface CallWords {
  title: string;
  message: string;
}

/** So many are named in a summary. */
const NAMED = 3;
/** A reason in a summary is cut to so many characters. */
const SHORT = 60;

export function callWords(reminder: Reminder, now: number): CallWords {
  const { ticket, what, due, answered } = reminder;
  const lines = [what, `#${ticket.id} ${ticket.subject} · ${dueWords(due, now)}`];
  if (answered !== undefined) lines.push(`${ticket.customer ?? "The customer"} has answered since.`);
  return { title: titleOf(reminder, now), message: lines.join("\n") };
}

function titleOf({ kind, ticket, due, answered }: Reminder, now: number): string {
  const who = ticket.customer ?? `#${ticket.id}`;
  switch (kind) {
    case "promise":
      return due > now ? `Your promise to ${who} runs out soon` : `Your promise to ${who} is due`;
    case "after fix":
      return `Is all well now? Ask ${who}`;
    case "update":
      return `An update for ${who} is due`;
    case "no answer":
      return answered === undefined ? `No answer yet from ${who}?` : `${who} has answered`;
    case "free":
      return ticket.customer ? `Follow up with ${who}` : `Follow up on ${who}`;
  }
}

/**
 * Many at once, as one.
 * @param reminders those that are new, the soonest first
 * @param count all that are due, these among them
 */
export function summaryWords(reminders: Reminder[], count: number, now: number): CallWords {
  const named = reminders.slice(0, NAMED).map(({ ticket, what, due }) => {
    const reason = what.length > SHORT ? `${what.slice(0, SHORT)}…` : what;
    return `${ticket.customer ?? `#${ticket.id}`}: ${reason} (${dueWords(due, now)})`;
  });
  const rest = count - named.length;
  return {
    title: countWords(count),
    message: [...named, ...(rest > 0 ? [`and ${rest} more`] : [])].join("\n"),
  };
}

/** "1 follow-up is due" */
export const countWords = (count: number): string =>
  count === 1 ? "1 follow-up is due" : `${count} follow-ups are due`;
