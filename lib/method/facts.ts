/** What the stages look at, gathered once: what they wrote, and all that was said since the last complaint began. */
import { stems } from "../acts/content-words";
import type { Failure, Message, Reading, Span, Ticket } from "../model";
import { normalise } from "../text";
import { repetition } from "./again";
import { type Answer, answerIn } from "./choice";
import { isContent } from "./content";
import { failureName } from "./failure-name";
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
    questions: reading.questions
      .map((span) => wordsAt(ticket, span))
      .filter((text) => text && !ONLY_HELP.test(normalise(text))),
    said: everSaid.filter(({ message }) => since.has(message)),
    everSaid,
    complaints,
    ...repetition(ticket, reading, complaints, everSaid),
    ...(goesOn && { [answer.chose ? "chosen" : "declined"]: answer.words }),
    content: isContent(ticket, reading, everSaid),
    wronged: reading.failures.length > 0 || reading.temperature > 0 || reading.threats.length > 0,
    failure: failureName(ticket, reading, written),
  };
}

/** A choice is one in whatever tone; who turns it down in anger has to be heard first. */
function isOfTheOffer({ chose, message }: Answer, { course }: Reading): boolean {
  return chose || (course.find((one) => one.message === message.id)?.temperature ?? 0) < 2;
}

/** A greeting by name is not yet listening. */
function withoutName(words: Set<string>, { customer }: Ticket): Set<string> {
  for (const name of stems(normalise(customer.name ?? ""))) words.delete(name);
  return words;
}

/** "Could you help?" asks for all that follows, and for no answer of its own. */
const ONLY_HELP =
  /^(?:please )?(?:can|could|would|will) (?:you|someone|somebody|anyone) (?:please |kindly )?(?:help(?: me| us)?(?: out)?|look into (?:it|this|that)|(?:fix|check|sort) (?:it|this|that)(?: out)?|do something(?: about (?:it|this|that))?)(?:,? please)?\?$/;

/** The words of a span, shortened where they are long. */
function wordsAt(ticket: Ticket, span: Span): string {
  const text = ticket.messages.find(({ id }) => id === span.message)?.text.slice(span.start, span.end) ?? "";
  const line = text.replace(/\s{1,200}/g, " ").trim();
  if (line.length <= 80) return line;
  // Of several sentences in one ("in size S. What shall I do?") the last one asks.
  const last = line.slice(line.lastIndexOf(". ") + 1).trim();
  return last.length <= 80 ? last : `${last.slice(0, 77).trimEnd()}…`;
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

function textOf({ text }: Message): string {
  return text.slice(0, 12_000);
}
