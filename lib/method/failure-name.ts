/** What failed, as a reply may name it: in words of theirs, or in none but the thing's. */
import type { Failure, Reading, Span, Ticket } from "../model";
import { normalise } from "../text";
import { FAILURE_WORDS } from "./failure-words";

/** @param written all that the customer wrote, normalised */
export function failureName(ticket: Ticket, reading: Reading, written: string): string {
  const main = reading.set?.includes("failure") ? reading.failures[0] : namedFirst(ticket, reading, written);
  const thing = reading.thing?.text;
  if (!main) return reading.failures.length && thing ? `the trouble with the ${thing}` : "what happened";
  const spans = reading.signals.find(({ id }) => id === main)?.spans ?? [];
  const told = [...spans, ...(reading.thing ? [reading.thing.span] : [])];
  const words = told.map((span) => around(ticket, span, 50)).join(" ");
  return FAILURE_WORDS[main].name(thing, normalise(words));
}

/** A failure that only the sum of all words speaks for may be a wrong guess, and a reply would say it. */
function namedFirst(ticket: Ticket, reading: Reading, written: string): Failure | undefined {
  const told = withoutAsks(ticket, reading, written);
  return reading.failures.find(
    (failure) =>
      reading.signals.some(({ id, weight }) => id === failure && weight > 0) ||
      FAILURE_WORDS[failure].named.test(told),
  );
}

/** "I want my money back" is what they ask for, and no word on what went wrong. */
function withoutAsks(ticket: Ticket, { signals }: Reading, written: string): string {
  return signals
    .filter(({ id }) => id.startsWith("ask-"))
    .flatMap(({ spans }) => spans)
    .map((span) => normalise(around(ticket, span, 0)))
    .reduce((text, asked) => text.replace(asked, () => ""), written);
}

/** A span with the words around it, for how it failed: "(charged) twice". */
function around(ticket: Ticket, span: Span, by: number): string {
  const text = ticket.messages.find(({ id }) => id === span.message)?.text ?? "";
  return text.slice(Math.max(0, span.start - by), span.end + by);
}
