/** What the customer's words say (lib/reading). */
import type { Failure } from "../failures";
import type { Span } from "./conversation";
import type { Judgement } from "./corrections";

export type { Failure } from "../failures";

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
