/** The four conditions, each read from the ticket where it speaks; silence is *unknown*, never a guess. */
import type { Condition, ConditionId, Failure, Reading, Span, Ticket } from "../model";
import { saysAgain } from "./again";
import { type Causes, causesOf } from "./causes";

export type Read = Pick<Condition, "speaks" | "label" | "spans">;

/** Failures that only the firm can cause, as customers see it. */
const OURS: Partial<Record<Failure, string>> = {
  billing_refund: "The charge was in our hands",
  staff_behaviour: "How they were treated was in our hands",
  no_response: "Answering was in our hands",
  policy_unfair: "The rule is ours",
  wrong_or_missing_item: "The packing was in our hands",
};
/** Failures in which somebody else's hands may be meant: no carrier makes a rude agent. */
const CARRIED: Failure[] = [
  "delay_late",
  "damaged_defective",
  "wrong_or_missing_item",
  "lost_item_or_data",
  "outage_bug",
  "cancellation_booking",
  "quality_expectation",
];

/** What a condition is called where the agent sets it, and where nothing is known. */
export const SET: Record<ConditionId, Record<Condition["speaks"], string>> = {
  severity: { for: "Not severe", against: "Severe", unknown: "How severe is not known" },
  first: {
    for: "First failure",
    against: "Not the first failure",
    unknown: "Whether it is the first is not known",
  },
  cause: { for: "A passing cause", against: "A lasting cause", unknown: "The cause is not known" },
  control: {
    for: "Hardly in our hands",
    against: "In our hands",
    unknown: "Whose hands it was in is not known",
  },
};

export function readConditions(ticket: Ticket, reading: Reading): Record<ConditionId, Read> {
  const causes = reading.language === "en" ? causesOf(ticket) : {};
  return {
    severity: severity(reading),
    first: first(reading),
    cause: cause(ticket, reading, causes),
    control: control(reading, causes),
  };
}

function severity(reading: Reading): Read {
  if (reading.severity === 2)
    return {
      speaks: "against",
      label: "It hit them hard",
      spans: spansOf(reading, ["event-missed", "serious-harm", "accusation"]),
    };
  if (reading.severity === 1) {
    const spans = spansOf(reading, ["waiting-long", "some-harm", ...reading.failures]);
    return { speaks: "unknown", label: "It cost them time, money or use", spans };
  }
  // Who is angry has been hit by more than a nuisance, whatever they name.
  if (reading.failures.length > 0 && reading.temperature < 2)
    return { speaks: "for", label: "A nuisance, no harm named", spans: spansOf(reading, reading.failures) };
  return unknown("severity");
}

function first(reading: Reading): Read {
  if (reading.repeat) {
    const spans = spansOf(reading, ["repeat", ...RECURS, ...ASKED_AGAIN, "wrote-again"]);
    return { speaks: "against", label: SET.first.against, spans };
  }
  const content = spansOf(reading, ["good-history"]);
  return content.length
    ? { speaks: "for", label: "They were content before", spans: content }
    : unknown("first");
}

/** Signals of a failure that comes back, and of having to ask again. */
const RECURS = ["keeps-on", "each-time", "again"];
const ASKED_AGAIN = ["already-said"];

function cause(ticket: Ticket, reading: Reading, causes: Causes): Read {
  // "Repeat" alone may only mean that they had to ask again.
  const asked = spansOf(reading, ASKED_AGAIN).length > 0 && !spansOf(reading, RECURS).length;
  const keeps = asked
    ? []
    : spansOf(reading, ["repeat", ...RECURS]).filter((span) => saysAgain(ticket, span));
  if (keeps.length) return { speaks: "against", label: "It keeps happening", spans: keeps };
  if (reading.failures[0] === "policy_unfair")
    return { speaks: "against", label: "The rule will stand", spans: spansOf(reading, ["policy_unfair"]) };
  if (causes.lack?.length) return { speaks: "against", label: SET.cause.against, spans: causes.lack };
  const passing = outside(reading, causes);
  if (passing.length) return { speaks: "for", label: SET.cause.for, spans: passing };
  if (reading.failures.length && causes.slip?.length)
    return { speaks: "for", label: "A slip, not a habit", spans: causes.slip };
  return unknown("cause");
}

function control(reading: Reading, causes: Causes): Read {
  const event = outside(reading, causes);
  if (event.length) return { speaks: "for", label: SET.control.for, spans: event };
  const main = reading.failures[0];
  if (main && CARRIED.includes(main) && causes.others?.length)
    return { speaks: "for", label: "Mostly in others' hands", spans: causes.others };
  const failure = reading.failures.find((one) => OURS[one]);
  if (!failure) return unknown("control");
  return { speaks: "against", label: OURS[failure] ?? "", spans: spansOf(reading, [failure]) };
}

/** Storm, strike and the like: where something failed they are its cause, else only talk. */
function outside({ failures }: Reading, { event = [] }: Causes): Span[] {
  return failures.length ? event : [];
}

function unknown(id: ConditionId): Read {
  return { speaks: "unknown", label: SET[id].unknown, spans: [] };
}

/** Where the reading's signals of these names stand. */
function spansOf(reading: Reading, ids: string[]): Span[] {
  return reading.signals
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ spans }) => spans.map(({ message, start, end }) => ({ message, start, end })));
}
