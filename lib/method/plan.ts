/**
 * The method engine: what to aim for, where the agent is, and the one thing to do next. Pure: the time comes
 * in as `now` (epoch ms).
 */
import type { Plan, Reading, Ticket } from "../model";
import { factsOf } from "./facts";
import { nextOf } from "./next";
import { type Corrections, outlookOf } from "./outlook";
import { focusOf, progressOf, stagesOf } from "./progress";

export function plan(input: {
  ticket: Ticket;
  reading: Reading;
  draft: string;
  now: number;
  set?: Corrections;
}): Plan {
  const { ticket, reading, draft, now, set } = input;
  const facts = factsOf(ticket, reading, draft);
  const progress = progressOf(facts);
  const focus = focusOf(progress, facts);
  const waiting = reading.outcome === "resolved_or_thanks" ? undefined : waitingOf(ticket, now);
  return {
    outlook: outlookOf(reading, set),
    stages: stagesOf(progress, focus),
    next: nextOf(facts, progress, focus),
    ...(waiting !== undefined && { waiting }),
  };
}

/** Since the oldest message of the customer that no agent answered, ms. A thank-you waits for nothing. */
function waitingOf(ticket: Ticket, now: number): number | undefined {
  const answered = ticket.messages.findLastIndex(({ who }) => who === "agent");
  const oldest = ticket.messages.find(({ who }, at) => at > answered && who === "customer");
  const since = oldest?.at ? Date.parse(oldest.at) : Number.NaN;
  return Number.isNaN(since) ? undefined : Math.max(0, now - since);
}
