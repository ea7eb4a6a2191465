/**
 * The words that every part of Amends speaks in. What crosses a boundary (page to panel, panel to
 * background, database, file) has a schema, and its type is taken from it, so that there is one truth;
 * the rest are plain types. Page modules may only `import type` from here: no zod in a helpdesk's page.
 */
import * as z from "zod/mini";
import { FAILURES, type Failure } from "./failures";

// ---- the conversation, as the helpdesk shows it -------------------------------------------------

export const Message = z.object({
  /** Stable within its ticket, over re-renders and reloads. */
  id: z.string(),
  /** `note` is what colleagues write to each other; `system` is what no person wrote. */
  who: z.enum(["customer", "agent", "note", "system"]),
  author: z.optional(z.string()),
  /** ISO 8601 with offset, where the page says it exactly enough. */
  at: z.optional(z.string()),
  /** Plain text: `\n` ends a line, `\n\n` a paragraph. */
  text: z.string(),
});
export type Message = z.infer<typeof Message>;

export const Ticket = z.object({
  /** `helpdesk host id`: unique over all helpdesks of an agent. */
  key: z.string(),
  helpdesk: z.string(),
  id: z.string(),
  url: z.string(),
  subject: z.string(),
  customer: z.object({ name: z.optional(z.string()), email: z.optional(z.string()) }),
  /** The agent who is logged in, as the page names them. */
  agent: z.optional(z.string()),
  channel: z.optional(z.string()),
  /** Oldest first, whatever order the page shows. */
  messages: z.array(Message),
  /** The page did not hold the whole history. */
  partial: z.boolean(),
});
export type Ticket = z.infer<typeof Ticket>;

/** What a helpdesk's file looks for; an unread ticket names the ones that it did not find. */
export const Field = z.enum(["id", "subject", "customer", "messages", "author", "role", "text"]);
export type Field = z.infer<typeof Field>;

/** The reply that the agent is writing. `absent`: the page has no reply box now. */
export const Reply = z.object({ mode: z.enum(["public", "note", "absent"]), draft: z.string() });
export type Reply = z.infer<typeof Reply>;

/** What is open in the helpdesk's page. */
export const PageState = z.discriminatedUnion("state", [
  z.object({ state: z.literal("none"), helpdesk: z.string() }),
  z.object({ state: z.literal("loading"), helpdesk: z.string(), key: z.string() }),
  z.object({
    state: z.literal("unread"),
    helpdesk: z.string(),
    key: z.optional(z.string()),
    missing: z.array(Field),
    /** What the agent can do about it, in one sentence. */
    advice: z.optional(z.string()),
    reply: Reply,
  }),
  z.object({ state: z.literal("ticket"), ticket: Ticket, reply: Reply }),
]);
export type PageState = z.infer<typeof PageState>;

/** How it went with putting words into the reply. Amends never sends and never overwrites. */
export const InsertResult = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("inserted") }),
  z.object({ outcome: z.literal("no editor") }),
  z.object({ outcome: z.literal("refused"), why: z.string() }),
]);
export type InsertResult = z.infer<typeof InsertResult>;

// ---- what the customer's words say (lib/reading) ------------------------------------------------

/** A place in a message's text (or in the draft: message `draft`), in UTF-16 units, end excluded. */
export const Span = z.object({ message: z.string(), start: z.number(), end: z.number() });
export type Span = z.infer<typeof Span>;

/** 0 calm, 1 annoyed, 2 angry, 3 furious. */
export type Temperature = 0 | 1 | 2 | 3;

export type Feeling =
  | "anger"
  | "disappointment"
  | "frustration"
  | "anxiety_urgency"
  | "confusion"
  | "gratitude";

export type Threat = "churn_threat" | "legal_regulator_threat" | "public_warning";

export type { Failure } from "./failures";

export type Ask = "refund" | "replacement" | "fix" | "explanation" | "apology" | "person_or_call" | "date";

/** A place in the customer's words with its part of the score. */
export interface Evidence extends Span {
  weight: number;
}

/** One reason for a judgement. `weight` is its part of the score, signed: negative calms. */
export interface Signal {
  id: string;
  /** The sum of its places' weights. */
  weight: number;
  /** At least one, in the order of the text. */
  spans: Evidence[];
  /** In words for the agent: "says that it is the third time". */
  because: string;
}

export interface Reading {
  /** `other`: not English, so not judged. */
  language: "en" | "other";
  /** No evidence either way: the dock says *unsure* and shows no temperature. */
  unsure: boolean;
  /** The state now, over the customer's messages. */
  temperature: Temperature;
  /** The sum of the signals' weights, exactly (they are dyadic); 0 where there is none. */
  score: number;
  /** The customer's messages in order, each judged by itself. */
  course: { message: string; temperature: Temperature }[];
  trend: "rising" | "steady" | "falling";
  /** Strongest first. */
  signals: Signal[];
  /** 0 to 1, how much each is in the words; from .5 on it is there. */
  feelings: Record<Feeling, number>;
  threats: Threat[];
  /** Main one first; empty where nothing failed or nothing says so. */
  failures: Failure[];
  /** It happened before, or they have already asked before. */
  repeat: boolean;
  /** 0 nuisance, 1 unusable, small money or days lost, 2 serious. */
  severity: 0 | 1 | 2;
  outcome: "resolved_or_thanks" | "unhappy" | "neutral_open";
  asks: Ask[];
  /** The customer's own words for what failed, ready for "your …": "espresso machine". */
  thing?: { text: string; span: Span };
  /** What it has cost them so far, in their words: "three calls", "since March". */
  effort: { text: string; span: Span }[];
  /** An order, invoice or booking number they gave. */
  reference?: { text: string; span: Span };
  /** Questions of the customer that no agent's message came after. */
  questions: Span[];
  /** What is the agent's word and not the customer's; absent where nothing is. */
  set?: Judgement[];
}

// ---- what to do next (lib/method) ---------------------------------------------------------------

export const ConditionId = z.enum(["severity", "first", "cause", "control"]);
export type ConditionId = z.infer<typeof ConditionId>;

/** Whether a condition speaks for a delight; `unknown` is the usual answer where the ticket is silent. */
export const Speaks = z.enum(["for", "against", "unknown"]);
export type Speaks = z.infer<typeof Speaks>;

/** One of the four conditions under which a failure can become a delight (Magnini et al. 2007). */
export interface Condition {
  id: ConditionId;
  speaks: Speaks;
  by: "ticket" | "agent";
  /** In words: "Second failure with us". */
  label: string;
  spans: Span[];
}

export interface Outlook {
  aim: "delight" | "restore";
  /** One sentence with its reason. Never a promise of loyalty. */
  reason: string;
  conditions: Condition[];
}

export const StageId = z.enum(["listen", "acknowledge", "agree", "act"]);
export type StageId = z.infer<typeof StageId>;

/** A thing to do in a stage, ticked from evidence. */
export interface Prompt {
  id: string;
  text: string;
  done: boolean;
  /** Where the evidence stands: an agent's message or the draft. */
  spans: Span[];
  source: string;
}

export interface Stage {
  id: StageId;
  state: "done" | "now" | "later";
  prompts: Prompt[];
}

export interface Next {
  stage: StageId;
  /** The ONE thing: "Own the missed delivery, in your own name." */
  what: string;
  why: string;
}

export interface Plan {
  outlook: Outlook;
  stages: Stage[];
  next: Next;
  /** How long the customer has waited for an answer, ms; absent where the agent spoke last or time is unknown. */
  waiting?: number;
}

// ---- what the agent knows better (lib/reading/correct, lib/store) --------------------------------

/** What the agent may correct, for one ticket. An absent key is as read. Values only, never words. */
export const Corrections = z.object({
  temperature: z.optional(z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])),
  /** The main failure; `none`: nothing failed. */
  failure: z.optional(z.enum([...FAILURES, "none"])),
  severity: z.optional(z.union([z.literal(0), z.literal(1), z.literal(2)])),
  repeat: z.optional(z.boolean()),
  /** Conditions of the outlook that none of the above decides. */
  conditions: z.optional(z.partialRecord(ConditionId, Speaks)),
});
export type Corrections = z.infer<typeof Corrections>;

/** A judgement on the customer that the agent may correct. */
export type Judgement = Exclude<keyof Corrections, "conditions">;

// ---- what to say (lib/phrases) ------------------------------------------------------------------

export type Blank = "name" | "thing" | "reference" | "agent" | "what" | "when" | "day" | "amount" | "cause";

export interface Phrase {
  id: string;
  stage: StageId;
  /** Named blanks in braces: "{name}, I'm sorry your {thing} …". */
  text: string;
  /** When it fits; an absent key fits everything. */
  fits: {
    failures?: Failure[];
    /** Lowest and highest temperature. */
    temperature?: [Temperature, Temperature];
    repeat?: boolean;
    outcome?: Reading["outcome"][];
    threats?: Threat[];
  };
  /** In words for the agent: "names the harm". */
  why: string;
  /** An entry of the guidance, or "team". */
  source: string;
}

export interface Suggestion {
  phrase: string;
  stage: StageId;
  /** Filled from the ticket; blanks that could not be filled stand as `[what you will do]`. */
  text: string;
  /** Places of the blanks left in `text`, in order. */
  blanks: { start: number; end: number }[];
  why: string;
}

// ---- the draft (lib/coach, lib/commitments) -----------------------------------------------------

export interface Finding {
  rule: string;
  severity: "note" | "warn";
  /** In the draft. */
  start: number;
  end: number;
  why: string;
  better?: string;
}

export interface Commitment {
  start: number;
  end: number;
  /** The promise in the agent's words. */
  what: string;
  /** Epoch ms; absent where no date was said. */
  due?: number;
}

// ---- follow-ups (lib/followups, lib/store) ------------------------------------------------------

/** Of the ticket, only what a reminder must say. */
export const TicketRef = z.object({
  key: z.string(),
  helpdesk: z.string(),
  id: z.string(),
  url: z.string(),
  subject: z.string(),
  customer: z.optional(z.string()),
});
export type TicketRef = z.infer<typeof TicketRef>;

export const Reminder = z.object({
  id: z.string(),
  ticket: TicketRef,
  /** What was promised, or why to come back, in the agent's words. */
  what: z.string().check(z.minLength(1), z.maxLength(500)),
  /** Epoch ms. A snooze moves it. */
  due: z.number(),
  /**
   * `showing`: claimed for its notification, which may or may not have gone out (a background killed in
   * between finds it at its next start); `shown`: it has gone out for this due time.
   */
  state: z.enum(["waiting", "showing", "shown", "done"]),
  made: z.number(),
  history: z.array(
    z.object({ at: z.number(), what: z.enum(["set", "shown", "snoozed", "done", "reopened"]) }),
  ),
});
export type Reminder = z.infer<typeof Reminder>;
