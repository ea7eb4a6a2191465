/** Tickets and readings for the coach, built by hand: the coach must not need the reader to be tested. */
import type { Example } from "../../lib/coach/rule";
import type { Reading, Ticket } from "../../lib/model";
import { sentences } from "../../lib/text";

export const NO_FEELINGS: Reading["feelings"] = {
  anger: 0,
  disappointment: 0,
  frustration: 0,
  anxiety_urgency: 0,
  confusion: 0,
  gratitude: 0,
};

export function reading(over: Partial<Reading> = {}): Reading {
  return {
    language: "en",
    unsure: false,
    temperature: 1,
    score: 1,
    course: [],
    trend: "steady",
    signals: [],
    feelings: NO_FEELINGS,
    threats: [],
    failures: [],
    repeat: false,
    severity: 1,
    outcome: "unhappy",
    asks: [],
    effort: [],
    questions: [],
    ...over,
  };
}

/** @param said the customer's messages */
export function ticket(name?: string, ...said: string[]): Ticket {
  return {
    key: "zendesk demo.example 1",
    helpdesk: "zendesk",
    id: "1",
    url: "https://demo.example/tickets/1",
    subject: "My order",
    customer: name ? { name } : {},
    messages: said.map((text, at) => ({ id: `m${at}`, who: "customer", text })),
    partial: false,
  };
}

export function contextOf({ customer, temperature, wrote, before }: Omit<Example, "draft">) {
  const open = ticket(customer, ...(wrote ? [wrote] : []));
  if (before) open.messages.unshift({ id: "a", who: "agent", text: before });
  const questions = sentences(wrote ?? "")
    .filter(({ text }) => text.endsWith("?"))
    .map(({ start, end }) => ({ message: "m0", start, end }));
  return {
    ticket: open,
    reading: reading({ questions, ...(temperature === undefined ? {} : { temperature }) }),
  };
}
