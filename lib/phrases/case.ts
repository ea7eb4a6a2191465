/** What a phrase may take for granted about a ticket: only what their words bear out. */
import type { Failure, Feeling, Reading, Span, Ticket } from "../model";
import { type Words, wordsFor } from "./fill";
import { bearsOut, saidBy } from "./plain-words";
import { leftAChoice, outcomeOf } from "./settled";
import { isFailure } from "./topics";

export interface Case {
  reading: Reading;
  words: Words;
  /** The main one; absent where nothing failed, or where their words leave it in doubt. */
  failure?: Failure;
  /** All that may be spoken of, the main one included. */
  failures: Failure[];
  /** It happened before, or they asked before; absent where that is only sensed. */
  again?: boolean;
  outcome: Reading["outcome"];
  feelings: Feeling[];
  /** They name a cause that is not ours. */
  notOurs: boolean;
  waiting: boolean;
  money: boolean;
  sarcasm: boolean;
  question: boolean;
  /** Somebody of ours has written to them in this ticket. */
  answered: boolean;
  /** What we wrote last left them a choice. */
  offered: boolean;
}

/** The signals that put it into words. */
const SAY = {
  outside: ["outside-cause"],
  long: ["waiting-long", "weeks-unsolved"],
  sarcastic: ["sarcasm", "mock-praise"],
  again: ["again", "keeps-on", "already-said", "effort-contacts"],
};
/** Feelings that a phrase may speak to. */
const SPOKEN_TO: Feeling[] = ["anger", "anxiety_urgency", "confusion"];
const MONEY = /\b(?:refund|money|paid|charged?|price|fee|invoice|bill)(?:s|ed)?\b|[$£€] ?\d|\d ?[£€]/i;
/** So much more strongly must words name another failure to cast doubt on the main one. */
const CLEARLY = 0.5;

export function caseOf(ticket: Ticket, reading: Reading): Case {
  const said = saidBy(ticket);
  const says = (ids: string[]) => reading.signals.some(({ id }) => ids.includes(id));
  const failures = failuresOf(reading, said);
  const told = (...some: Failure[]) => some.some((one) => failures.all.includes(one));
  const again = againIn(ticket, reading);
  return {
    reading,
    words: wordsFor(ticket, reading),
    ...(failures.main && { failure: failures.main }),
    failures: failures.all,
    ...(again !== undefined && { again }),
    outcome: outcomeOf(ticket, reading),
    feelings: SPOKEN_TO.filter((one) => reading.feelings[one] >= 0.5 && bearsOut(said, one)),
    notOurs: says(SAY.outside),
    waiting: told("delay_late", "no_response") || (says(SAY.long) && bearsOut(said, "delay_late")),
    money: told("billing_refund") || reading.asks.includes("refund") || MONEY.test(said),
    sarcasm: says(SAY.sarcastic),
    question: reading.questions.length > 0,
    answered: ticket.messages.some(({ who }) => who === "agent"),
    offered: leftAChoice(ticket),
  };
}

/** Those of the reading that their words bear out; what the agent has set needs no words. */
function failuresOf(reading: Reading, said: string): { main?: Failure; all: Failure[] } {
  const [first, ...rest] = reading.failures;
  const others = rest.filter((one) => namedIn(reading, one) && bearsOut(said, one));
  if (!first) return { all: [] };
  const sure = reading.set?.includes("failure") || (bearsOut(said, first) && !isContested(reading, first));
  return sure ? { main: first, all: [first, ...others] } : { all: others };
}

/** How strongly their words name it; 0 where only the sum of all words speaks for it. */
function strengthOf({ signals }: Reading, id: string): number {
  return Math.abs(signals.find((signal) => signal.id === id)?.weight ?? 0);
}

/** Whether words of theirs speak for it. */
function namedIn({ signals }: Reading, failure: Failure): boolean {
  return signals.some(({ id, weight }) => id === failure && weight > 0);
}

/** Their words name a failure far more strongly that the reading has set aside. */
function isContested(reading: Reading, main: Failure): boolean {
  const bar = strengthOf(reading, main) + CLEARLY;
  return reading.signals.some(
    ({ id, weight }) => isFailure(id) && !reading.failures.includes(id) && Math.abs(weight) > bar,
  );
}

/**
 * "Third week, and still no parcel" counts the days of one wait; "all the time" and "whenever I open it" tell
 * how one fault shows. Neither is a second time.
 */
const ONE_FAILURE =
  /^(?:for |in |now |the |a |\s)*[\w-]{1,12} (?:day|week|weekend|month|year)s?$|\ball the time\b|\bwhenever\b/i;

function againIn({ messages }: Ticket, reading: Reading): boolean | undefined {
  if (!reading.repeat || reading.set?.includes("repeat")) return reading.repeat;
  const words = ({ message, start, end }: Span) =>
    messages.find(({ id }) => id === message)?.text.slice(start, end) ?? "";
  const named = reading.signals.some(
    ({ id, weight, spans }) =>
      (SAY.again.includes(id) || (id === "repeat" && weight !== 0)) &&
      spans.some((span) => !ONE_FAILURE.test(words(span))),
  );
  return named || undefined;
}
