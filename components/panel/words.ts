/** The panel's names for what the model calls by id. */
import type {
  Ask,
  Condition,
  ConditionId,
  Failure,
  Field,
  Reading,
  RecoveryOutcome,
  Temperature,
  Threat,
} from "@/lib/model";

export const TEMPERATURES: Record<Temperature, string> = {
  0: "Calm",
  1: "Annoyed",
  2: "Angry",
  3: "Furious",
};

export const TRENDS: Record<Reading["trend"], string> = {
  rising: "rising",
  steady: "steady",
  falling: "cooling down",
};

export const THREATS: Record<Threat, string> = {
  churn_threat: "leaving",
  legal_regulator_threat: "a lawyer, a regulator or their bank",
  public_warning: "telling others",
};

export const ASKS: Record<Ask, string> = {
  refund: "a refund",
  replacement: "a replacement",
  fix: "a fix",
  explanation: "an explanation",
  apology: "an apology",
  person_or_call: "a person to talk to",
  date: "a date",
};

export const FAILURES: Record<Failure | "none", string> = {
  delay_late: "Late or delayed",
  damaged_defective: "Damaged or faulty",
  wrong_or_missing_item: "Wrong or missing item",
  billing_refund: "Charge or refund",
  outage_bug: "Outage or fault",
  staff_behaviour: "How they were treated",
  no_response: "No answer from us",
  cancellation_booking: "Cancellation or booking",
  lost_item_or_data: "Lost item or data",
  policy_unfair: "Unfair rule",
  account_access: "Locked out of the account",
  quality_expectation: "Fell short of expectations",
  none: "Nothing failed",
};

export const OUTCOMES: Record<RecoveryOutcome, string> = {
  recovered: "Happier than before",
  restored: "Put right",
  lost: "Unhappy, or gone",
};

export const SEVERITIES: Record<Reading["severity"], string> = {
  0: "A nuisance",
  1: "Time or money",
  2: "Serious",
};

interface ConditionWords {
  /** The side that speaks for a delight. */
  name: string;
  /** What is so, at a glance. */
  glance: Record<Condition["speaks"], string>;
}

export const CONDITIONS: Record<ConditionId, ConditionWords> = {
  severity: {
    name: "It is not severe",
    glance: { for: "not severe", against: "severe", unknown: "how severe?" },
  },
  first: {
    name: "It is the first failure",
    glance: { for: "first time", against: "repeat", unknown: "first time?" },
  },
  cause: {
    name: "It is unlikely to happen again",
    glance: { for: "one-off", against: "may recur", unknown: "one-off?" },
  },
  control: {
    name: "It was out of our hands",
    glance: { for: "not our doing", against: "our doing", unknown: "our doing?" },
  },
};

export const SPEAKS = { for: "For", against: "Against", unknown: "Unknown" } as const;

export const FIELDS: Record<Field, string> = {
  id: "the ticket’s number",
  subject: "its subject",
  customer: "the customer’s name",
  messages: "the messages",
  author: "who wrote a message",
  role: "who is the customer and who the agent",
  text: "the words of a message",
};

/** "a refund, a date and an apology" */
export function list(words: string[]): string {
  const last = words.at(-1) ?? "";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} and ${last}`;
}

export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** Curly quotes, as people's words stand everywhere in the panel. */
export function quoted(words: string): string {
  return `“${words}”`;
}
