/** What to do next (lib/method). */
import * as z from "zod/mini";
import type { Span } from "./conversation";

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
  /** How long ago the customer first complained in this ticket, ms; absent where they did not, or time is unknown. */
  complaining?: number;
}
