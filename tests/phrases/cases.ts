/** Tickets and readings made by hand: these tests are about phrases, not about reading. */
import type { Failure, Reading, StageId, Ticket } from "../../lib/model";
import { NO_FEELINGS } from "../coach/fixtures";

export const STAGES: StageId[] = ["listen", "acknowledge", "agree", "act"];

export const FAILURES: Failure[] = [
  "delay_late",
  "damaged_defective",
  "wrong_or_missing_item",
  "billing_refund",
  "outage_bug",
  "staff_behaviour",
  "no_response",
  "cancellation_booking",
  "lost_item_or_data",
  "policy_unfair",
  "account_access",
  "quality_expectation",
];

/** One and many, short and long, with and without a following phrase: a phrase reads well with each. */
export const THINGS = [
  "order",
  "espresso machine",
  "noise-cancelling headphones",
  "refund",
  "account",
  "flight to Lisbon",
];

const SPAN = { message: "m1", start: 0, end: 1 };

export function ticketOf(name?: string, agent: string | undefined = "Priya Raman"): Ticket {
  return {
    key: "zendesk example.zendesk.com 1",
    helpdesk: "zendesk",
    id: "1",
    url: "https://example.zendesk.com/agent/tickets/1",
    subject: "",
    customer: name === undefined ? {} : { name },
    ...(agent ? { agent } : {}),
    messages: [],
    partial: false,
  };
}

export function readingOf(
  changes: Partial<Omit<Reading, "thing" | "reference">> = {},
  thing?: string,
  reference?: string,
): Reading {
  return {
    language: "en",
    unsure: false,
    temperature: 1,
    score: 0,
    course: [],
    trend: "steady",
    signals: [],
    feelings: NO_FEELINGS,
    threats: [],
    failures: [],
    repeat: false,
    severity: 1,
    outcome: "neutral_open",
    asks: [],
    effort: [],
    questions: [],
    ...changes,
    ...(thing === undefined ? {} : { thing: { text: thing, span: SPAN } }),
    ...(reference === undefined ? {} : { reference: { text: reference, span: SPAN } }),
  };
}
