/** What the stages look at, gathered once: what they wrote, and all that was said since the last complaint began. */
import { stems } from "../acts/content-words";
import type { Failure, Message, Reading, Span, Ticket } from "../model";
import { normalise } from "../text";
import { repetition } from "./again";
import { type Answer, answerIn } from "./choice";
import { FAILURE_WORDS } from "./failure-words";
import { saidIn, saidInDraft } from "./said";
import type { Facts } from "./stage";

export function factsOf(ticket: Ticket, reading: Reading, draft: string): Facts {
  const past = pastOf(ticket, reading);
  return { ...past, said: [...past.said, ...saidInDraft(draft)] };
}

/** A ticket of 500 messages is not gone through again at every key. */
const known = new WeakMap<Reading, Facts>();

function pastOf(ticket: Ticket, reading: Reading): Facts {
  const before = known.get(reading);
  if (before?.ticket === ticket) return before;
  const past = pastIn(ticket, reading);
  known.set(reading, past);
  return past;
}

/** The same without a draft. */
function pastIn(ticket: Ticket, reading: Reading): Facts {
  const replies = ticket.messages.filter(({ who }) => who === "agent");
  const everSaid = saidIn(replies);
  const answer = answerIn(
    ticket,
    everSaid.filter(({ message }) => message === replies.at(-1)?.id),
  );
  const goesOn = answer && isOfTheOffer(answer, reading);
  const complaints = complaintsIn(ticket, reading).filter((one) => !goesOn || one !== answer.message);
  const began = complaintBegan(ticket, complaints);
  const since = new Set(ticket.messages.slice(began).map(({ id }) => id));
  const written = normalise(
    ticket.messages
      .filter(({ who }) => who === "customer")
      .map(textOf)
      .join("\n"),
  );
  return {
    ticket,
    reading,
    written,
    theirs: withoutName(stems(written), ticket),
    questions: reading.questions.map((span) => wordsAt(ticket, span)).filter(Boolean),
    said: everSaid.filter(({ message }) => since.has(message)),
    everSaid,
    complaints,
    ...repetition(ticket, reading, complaints),
    ...(goesOn && { [answer.chose ? "chosen" : "declined"]: answer.words }),
    content: reading.outcome === "resolved_or_thanks" && !(replies.length === 0 && WISHES.test(written)),
    wronged: reading.failures.length > 0 || reading.temperature > 0 || reading.threats.length > 0,
    failure: nameOf(ticket, reading),
  };
}

/** "Take me off the list, please. Thanks." thanks for what is still to be done. */
const WISHES = /\b(?:please|could you|can you|would you|i(?:'d| would) like|i (?:want|need))\b/;

/** A choice is one in whatever tone; who turns it down in anger has to be heard first. */
function isOfTheOffer({ chose, message }: Answer, { course }: Reading): boolean {
  return chose || (course.find((one) => one.message === message.id)?.temperature ?? 0) < 2;
}

/** A greeting by name is not yet listening. */
function withoutName(words: Set<string>, { customer }: Ticket): Set<string> {
  for (const name of stems(normalise(customer.name ?? ""))) words.delete(name);
  return words;
}

/** The words of a span, shortened where they are long. */
function wordsAt(ticket: Ticket, span: Span): string {
  const text = ticket.messages.find(({ id }) => id === span.message)?.text.slice(span.start, span.end) ?? "";
  const line = text.replace(/\s{1,200}/g, " ").trim();
  return line.length > 80 ? `${line.slice(0, 77).trimEnd()}…` : line;
}

/**
 * The customer's messages that have heat or name what failed. After the first, a lesser failure without heat
 * is often only a guess.
 */
function complaintsIn(ticket: Ticket, reading: Reading): Message[] {
  const theirs = ticket.messages.filter(({ who }) => who === "customer");
  const hot = new Set(
    reading.course.filter(({ temperature }) => temperature > 0).map(({ message }) => message),
  );
  for (const { id, spans } of reading.signals) {
    const rank = reading.failures.indexOf(id as Failure);
    for (const { message } of spans)
      if (rank === 0 || (rank > 0 && message === theirs[0]?.id)) hot.add(message);
  }
  return theirs.filter(({ id }) => hot.has(id));
}

/**
 * Where the last complaint begins: the first message of the customer's last turn that complains. Later
 * calm turns (a number that was asked for, a choice) belong to it; without a complaint, their last turn counts.
 */
function complaintBegan({ messages }: Ticket, complaints: Message[]): number {
  const last = complaints.at(-1);
  const at = last ? messages.indexOf(last) : messages.findLastIndex(({ who }) => who === "customer");
  const before = messages.slice(0, Math.max(0, at)).findLastIndex(({ who }) => who === "agent");
  const first = messages.findIndex(({ who }, index) => index > before && who === "customer");
  return first < 0 ? messages.length : first;
}

/** What failed, in words for the agent. */
function nameOf(ticket: Ticket, reading: Reading): string {
  const main = reading.failures[0];
  if (!main) return "what happened";
  const spans = reading.signals.find(({ id }) => id === main)?.spans ?? [];
  const told = [...spans, ...(reading.thing ? [reading.thing.span] : [])].map((span) =>
    around(ticket, span, 50),
  );
  return FAILURE_WORDS[main].name(reading.thing?.text, normalise(told.join(" ")));
}

/** A span with the words around it, for how it failed: "(charged) twice". */
function around(ticket: Ticket, span: Span, by: number): string {
  const text = ticket.messages.find(({ id }) => id === span.message)?.text ?? "";
  return text.slice(Math.max(0, span.start - by), span.end + by);
}

function textOf({ text }: Message): string {
  return text.slice(0, 12_000);
}
