/**
 * The four conditions under which a failure, well recovered, can leave someone happier than before
 * (Magnini, Ford, Markowski & Honeycutt 2007): not severe, the first, not lasting, little in our hands. Read
 * from the ticket where it speaks, else unknown; what the agent sets wins.
 */
import type { Condition, ConditionId, Failure, Outlook, Reading, Span } from "../model";

export type Corrections = Partial<Record<ConditionId, Condition["speaks"]>>;
type Read = Pick<Condition, "speaks" | "label" | "spans">;

/** Failures that only the firm can cause, as customers see it. */
const OURS: Partial<Record<Failure, string>> = {
  billing_refund: "The charge was in our hands",
  staff_behaviour: "How they were treated was in our hands",
  no_response: "Answering was in our hands",
  policy_unfair: "The rule is ours",
  wrong_or_missing_item: "The packing was in our hands",
};

const SET: Record<ConditionId, Record<Condition["speaks"], string>> = {
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

export function outlookOf(reading: Reading, set: Corrections = {}): Outlook {
  const read: Record<ConditionId, Read> = {
    severity: severity(reading),
    first: first(reading),
    cause: cause(reading),
    control: control(reading),
  };
  const conditions = (Object.keys(read) as ConditionId[]).map((id): Condition => {
    const chosen = set[id];
    if (chosen === undefined) return { id, by: "ticket", ...read[id] };
    return { id, by: "agent", speaks: chosen, label: SET[id][chosen], spans: [] };
  });
  return { ...aimOf(reading, conditions), conditions };
}

function aimOf(reading: Reading, conditions: Condition[]): Pick<Outlook, "aim" | "reason"> {
  const restore = (reason: string) => ({ aim: "restore" as const, reason });
  if (reading.language === "other" && !reading.set) return restore("Not judged, so put it right first.");
  if (reading.threats.length)
    return restore("They speak of taking it further, so win back their trust before anything else.");
  if (reading.temperature === 3)
    return restore("They are furious, so calm and a full repair come before any extra.");
  const against = conditions.find(({ speaks }) => speaks === "against");
  if (against) return restore(`${against.label}, so put it right completely and win back their trust.`);
  const speaksFor = conditions.find(({ speaks }) => speaks === "for");
  if (!speaksFor) return restore("Nothing here speaks for more yet, so put it right first.");
  return {
    aim: "delight",
    reason: `${speaksFor.label}, and nothing speaks against: once it is right, one fitting extra can go a long way.`,
  };
}

function severity(reading: Reading): Read {
  const id = ["event-missed", "serious-harm", "accusation"];
  if (reading.severity === 2)
    return { speaks: "against", label: "It hit them hard", spans: spansOf(reading, id) };
  // Who is angry has been hit by more than a nuisance, whatever they name.
  const known = reading.failures.length > 0 && reading.temperature < 2;
  if (reading.severity === 1) {
    const spans = spansOf(reading, ["waiting-long", "some-harm", ...reading.failures]);
    return { speaks: "unknown", label: "It cost them time, money or use", spans };
  }
  if (known)
    return { speaks: "for", label: "A nuisance, no harm named", spans: spansOf(reading, reading.failures) };
  return unknown("severity");
}

function first(reading: Reading): Read {
  if (reading.repeat) {
    const spans = spansOf(reading, ["repeat", ...RECURS, ...ASKED_AGAIN, "wrote-again"]);
    return { speaks: "against", label: "Not the first failure", spans };
  }
  const content = spansOf(reading, ["good-history"]);
  return content.length
    ? { speaks: "for", label: "They were content before", spans: content }
    : unknown("first");
}

/** Signals of a failure that comes back, and of having to ask again. */
const RECURS = ["keeps-on", "each-time", "again"];
const ASKED_AGAIN = ["already-said"];

function cause(reading: Reading): Read {
  const again = spansOf(reading, RECURS);
  // "Repeat" alone may only mean that they had to ask again.
  const keeps =
    again.length || !spansOf(reading, ASKED_AGAIN).length ? spansOf(reading, ["repeat", ...RECURS]) : [];
  if (keeps.length) return { speaks: "against", label: "It keeps happening", spans: keeps };
  const passing = spansOf(reading, ["outside-cause"]);
  return passing.length ? { speaks: "for", label: "A passing cause", spans: passing } : unknown("cause");
}

function control(reading: Reading): Read {
  const outside = spansOf(reading, ["outside-cause"]);
  if (outside.length) return { speaks: "for", label: "Hardly in our hands", spans: outside };
  const failure = reading.failures.find((one) => OURS[one]);
  if (!failure) return unknown("control");
  return { speaks: "against", label: OURS[failure] ?? "", spans: spansOf(reading, [failure]) };
}

function unknown(id: ConditionId): Read {
  return { speaks: "unknown", label: SET[id].unknown, spans: [] };
}

/** Where the reading's signals of these names stand. */
function spansOf(reading: Reading, ids: string[]): Span[] {
  return reading.signals.filter(({ id }) => ids.includes(id)).flatMap(({ spans }) => spans);
}
