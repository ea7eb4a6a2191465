/**
 * The method engine: what to aim for, where the agent is, and the one thing to do next. Pure: the time comes
 * in as `now` (epoch ms).
 */
import type { Plan, Reading, Ticket } from "../model";
import { clockOf } from "./clock";
import { factsOf } from "./facts";
import { nextOf } from "./next";
import { outlookOf, type SetConditions } from "./outlook";
import { focusOf, progressOf, stagesOf } from "./progress";

export function plan(input: {
  ticket: Ticket;
  reading: Reading;
  draft: string;
  now: number;
  set?: SetConditions;
}): Plan {
  const { ticket, reading, draft, now, set } = input;
  const facts = factsOf(ticket, reading, draft);
  const progress = progressOf(facts);
  const focus = focusOf(progress, facts);
  const clock = clockOf(facts, now);
  return {
    outlook: outlookOf(ticket, reading, set),
    stages: stagesOf(progress, focus, facts),
    next: nextOf({ facts, progress, focus, waiting: clock.waiting }),
    ...clock,
  };
}
