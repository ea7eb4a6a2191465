/** Tickets and readings made by hand: these tests are about phrases, not about reading. */
import type { Reading, Signal, StageId, Ticket } from "../../lib/model";
import { NO_FEELINGS } from "../coach/fixtures";

export const STAGES: StageId[] = ["listen", "acknowledge", "agree", "act"];

/** One and many, short and long, bought and booked: a phrase reads well with each. */
export const THINGS = [
  "order",
  "account",
  "refund",
  "invoice",
  "flight to Lisbon",
  "wifi",
  "app",
  "password",
  "booking",
  "blue shoes",
  "subscription",
  "espresso machine",
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

/** As the reading has it where plain words say each of it. */
export function readingOf(
  changes: Partial<Omit<Reading, "thing" | "reference">> = {},
  thing?: string,
  reference?: string,
): Reading {
  const { failures = [], repeat = false, temperature = 1 } = changes;
  return {
    language: "en",
    unsure: false,
    temperature: 1,
    score: 0,
    course: [],
    trend: "steady",
    signals: [...failures, ...(repeat ? ["repeat"] : [])].map((id) => signal(id)),
    feelings: { ...NO_FEELINGS, anger: temperature >= 2 ? 1 : 0 },
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

/** @param weight 0: no word of theirs says it, only all of them together */
export function signal(id: string, weight = 0.5): Signal {
  return { id, weight, spans: [{ ...SPAN, weight }], because: `says ${id}` };
}
