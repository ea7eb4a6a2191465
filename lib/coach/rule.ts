/**
 * A coach rule: one file in `rules/`, whose name is its id, registered by being there (`all.ts`). It looks
 * for one habit in a draft and says, with care for the agent, what it costs and what reads better. A rule
 * never blocks sending, and stays silent where it is not sure.
 */
import type { Finding, Temperature } from "../model";
import type { Draft } from "./draft";

export type { Draft } from "./draft";

export interface Rule {
  /** What it is about, in a few words, for the table of rules: "an apology that names nothing". */
  about: string;
  /** Where it comes from: who found or teaches it. */
  source: string;
  severity: Finding["severity"];
  /** Runs at every pause of typing: one pass over the draft, no pattern that a long draft makes slow. */
  check(draft: Draft): Found[];
  examples: {
    /** This rule, and no other, has something to say on each. */
    flagged: Example[];
    /** Near misses: this rule is silent on each. */
    fine: Example[];
  };
}

/** A place in the draft, with the reason. `better` stands for exactly the words from `start` to `end`. */
export interface Found {
  start: number;
  end: number;
  /** One short sentence to the agent. */
  why: string;
  better?: string;
  /** Where it weighs otherwise than the rule does. */
  severity?: Finding["severity"];
}

export interface Example {
  draft: string;
  /** A few words in its place, where it is too long to be shown to an agent. */
  shown?: string;
  /** The customer's name, where it matters. */
  customer?: string;
  /** How upset they are; 1, annoyed, where not said. */
  temperature?: Temperature;
  /** What they wrote, where it matters. */
  wrote?: string;
  /** What our side wrote before that. */
  before?: string;
}
