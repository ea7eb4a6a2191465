/**
 * An act is what an agent's words do to a customer: one file in `kinds/`, whose name is its id, registered
 * by being there (`all.ts`). The coach, the method and the commands for archives all ask the same files.
 */
import type { AgentMessage } from "./message";
import type { Place } from "./places";

/** Fourteen, as they are named in files and answers. */
export const ACTS = [
  "apologises",
  "apology_generic",
  "apology_conditional",
  "excuse",
  "blame_or_policy",
  "takes_responsibility",
  "validates_feelings",
  "asks_clarifying",
  "offers_remedy_or_options",
  "commits_action",
  "time_bound",
  "uses_name",
  "promises_follow_up",
  "redirects_channel",
] as const;
export type ActId = (typeof ACTS)[number];

export interface Act {
  /** What counts as it, in one sentence, for the table of acts. */
  about: string;
  /** Where the words stand that do it, in order; empty where none do. One pass, linear in the text. */
  find(message: AgentMessage): Place[];
  examples: {
    /** Whole messages that do it. */
    yes: string[];
    /** Near misses. */
    no: string[];
  };
}
