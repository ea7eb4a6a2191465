/** What the stages look at, gathered once: what they wrote, and all that was said since the last complaint began. */
import type { Message, Reading, Span, Ticket } from "../model";
import { normalise, sentences } from "../text";
import { FAILURE_WORDS } from "./failure-words";
import type { Facts, Said } from "./stage";

export function factsOf(ticket: Ticket, reading: Reading, draft: string): Facts {
  const began = complaintBegan(ticket, reading);
  const since = ticket.messages.slice(began);
  const replies = since.filter(({ who }) => who === "agent");
  return {
    ticket,
    reading,
    written: normalise(
      ticket.messages
        .filter(({ who }) => who === "customer")
        .map(textOf)
        .join("\n"),
    ),
    questions: reading.questions.map((span) => wordsAt(ticket, span)).filter(Boolean),
    said: [...replies.flatMap((reply) => said(reply.id, reply.text)), ...said("draft", draft)],
    everSaid: ticket.messages.filter(({ who }) => who === "agent").flatMap(({ id, text }) => said(id, text)),
    told: reading.course.filter(({ temperature }) => temperature > 0).length,
    wronged: wasWronged(reading),
    failure: nameOf(ticket, reading),
  };
}

function wasWronged({ failures, temperature, threats }: Reading): boolean {
  return failures.length > 0 || temperature > 0 || threats.length > 0;
}

/** The words of a span, shortened where they are long. */
function wordsAt(ticket: Ticket, span: Span): string {
  const text = ticket.messages.find(({ id }) => id === span.message)?.text.slice(span.start, span.end) ?? "";
  const line = text.replace(/\s{1,200}/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 77).trimEnd()}…` : line;
}

/**
 * Where the last complaint begins: the first message of the customer's last turn that complains. Later
 * calm turns (a number that was asked for) belong to it; without a complaint, their last turn counts.
 */
function complaintBegan(ticket: Ticket, reading: Reading): number {
  const hot = new Set(
    reading.course.filter(({ temperature }) => temperature > 0).map(({ message }) => message),
  );
  const failed = reading.signals.filter(({ id }) => reading.failures.some((failure) => failure === id));
  for (const { spans } of failed) for (const { message } of spans) hot.add(message);
  const customer = ({ who }: Message) => who === "customer";
  let at = ticket.messages.findLastIndex((message) => customer(message) && hot.has(message.id));
  if (at < 0) at = ticket.messages.findLastIndex(customer);
  const before = ticket.messages.slice(0, at).findLastIndex(({ who }) => who === "agent");
  const first = ticket.messages.findIndex((message, index) => index > before && customer(message));
  return first < 0 ? ticket.messages.length : first;
}

/** What failed, in words for the agent. */
function nameOf(ticket: Ticket, reading: Reading): string {
  const main = reading.failures[0];
  if (!main) return "what happened";
  const spans = reading.signals.find(({ id }) => id === main)?.spans ?? [];
  const told = [...spans, ...(reading.thing ? [reading.thing.span] : [])].map((span) => around(ticket, span));
  return FAILURE_WORDS[main].name(reading.thing?.text, normalise(told.join(" ")));
}

/** A span with the words around it, for how it failed: "(charged) twice". */
function around(ticket: Ticket, span: Span): string {
  const text = ticket.messages.find(({ id }) => id === span.message)?.text ?? "";
  return text.slice(Math.max(0, span.start - 50), span.end + 50);
}

function said(message: string, text: string): Said[] {
  return sentences(normalise(text)).map((piece) => ({ ...piece, message }));
}

function textOf({ text }: Message): string {
  return text.slice(0, 12_000);
}
