/** One look at a ticket, as the log hears of it: values, times and ids, never a word of it. Pure. */

import { given } from "../making-good/extra";
import { factsOf } from "../method/facts";
import { outlookOf } from "../method/outlook";
import type { CaseSeen, Corrections, Message, Reading, Recovery, Ticket } from "../model";
import type { Playbook } from "../playbook/playbook";
import { conditionsOf } from "../reading/correct";
import { historyOf } from "./history";

interface Look {
  ticket: Ticket;
  /** With the agent's word in it. */
  reading: Reading;
  corrections: Corrections;
  /** The reply that has just gone out, which the page may not show yet. */
  sent: string | undefined;
  playbook: Pick<Playbook, "extras" | "remedies">;
}

export interface Looked {
  seen: CaseSeen;
  /** All is well with them, by their words. */
  content: boolean;
  /** Ids of the remedies that stand in our replies. */
  offered: string[];
}

export function look({ ticket: shown, reading, corrections, sent, playbook }: Look): Looked {
  const { ticket, fresh } = withSent(shown, sent);
  const theirs = ticket.messages.filter(({ who }) => who === "customer");
  const before = factsOf(ticket, reading, "");
  const complaint = before.complaints[0] ?? (ticket.partial ? undefined : theirs[0]);
  const history = historyOf(ticket, complaint, corrections, fresh);
  // Once more, since going through it one by one left the engine at hand with less than all of it.
  const { complaints, content } = factsOf(ticket, reading, "");
  const began = complaint ? ticket.messages.indexOf(complaint) : -1;
  const ours = ticket.messages.filter(({ who }, at) => who === "agent" && at > began);
  const begins = complaint !== undefined && theirs.at(-1) === complaint;
  const heated = corrections.temperature ?? Math.max(0, ...reading.course.map((one) => one.temperature));
  const replies = ours.map(({ text }) => text);
  const [extra] = given(playbook.extras, replies);
  const offered = given(playbook.remedies, replies).map(({ id }) => id);
  const wronged = reading.failures.length > 0 || heated > 0;
  const { key, helpdesk, id, url } = ticket;
  const seen: CaseSeen = {
    ticket: { key, helpdesk, id, url },
    failure: reading.failures[0] ?? "none",
    severity: reading.severity,
    repeat: reading.repeat,
    conditions: conditionsIn(ticket, reading, corrections),
    temperature: { first: firstHeat(reading, complaint, begins), last: reading.temperature },
    ...history,
    ...(extra && { extra: extra.id }),
    // A page that shows no complaint, where the agent does not say that there is none, may not show all.
    partial: ticket.partial || (!wronged && corrections.failure === undefined),
    begins,
    wronged,
    answered: ours.length > 0,
  };
  return { seen, content: content && complaints.length > 0, offered };
}

/** The page shows a reply a little after it has gone out, or not at all. */
function withSent(ticket: Ticket, sent: string | undefined): { ticket: Ticket; fresh?: Message } {
  const words = sent && flat(sent);
  if (!words) return { ticket };
  const last = ticket.messages.findLast(({ who }) => who === "agent");
  if (last && flat(last.text).includes(words)) return { ticket, fresh: last };
  const fresh: Message = { id: "sent", who: "agent", text: sent };
  return { ticket: { ...ticket, messages: [...ticket.messages, fresh] }, fresh };
}

const flat = (text: string) => text.replace(/\s+/g, " ").trim();

function firstHeat(
  { course, temperature }: Reading,
  complaint: Message | undefined,
  begins: boolean,
): Recovery["temperature"]["first"] {
  if (begins) return temperature;
  return course.find(({ message }) => message === complaint?.id)?.temperature ?? temperature;
}

function conditionsIn(ticket: Ticket, reading: Reading, corrections: Corrections): Recovery["conditions"] {
  const { conditions } = outlookOf(ticket, reading, conditionsOf(corrections));
  return Object.fromEntries(conditions.map(({ id, speaks }) => [id, speaks])) as Recovery["conditions"];
}
