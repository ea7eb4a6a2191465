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
import { reopened } from "./reopened";

export function plan(input: {
  ticket: Ticket;
  reading: Reading;
  draft: string;
  now: number;
  set?: SetConditions;
  /** When the agent heard that all is not well yet, epoch ms. */
  reopenedAt?: number | undefined;
}): Plan {
  const { ticket, reading, draft, now, set, reopenedAt } = input;
  const facts = reopened(factsOf(ticket, reading, draft), reopenedAt);
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
