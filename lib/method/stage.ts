/**
 * What one stage of the method is: a plain object, one file each in `stages/`. A prompt is ticked from
 * words that stand in an agent's public message or in the draft; nothing is ticked on trust.
 */
import type { Next, Reading, Span, StageId, Ticket } from "../model";
import type { Piece } from "../text";

/** A sentence of the agent's, in lower case with straight quotes. */
export interface Said extends Piece {
  message: string;
}

export interface Facts {
  ticket: Ticket;
  reading: Reading;
  /** All that the customer wrote, normalised. */
  written: string;
  /** The open questions of the customer, as they wrote them. */
  questions: string[];
  /** Every sentence that the agents said since the complaint began, the draft's last. */
  said: Said[];
  /** Every sentence that the agents ever said on this ticket. */
  everSaid: Said[];
  /** How many of the customer's messages complain. */
  told: number;
  /** There is something to put right: a failure, some heat, or a threat. */
  wronged: boolean;
  /** What failed, as a reply may name it: "the late delivery of the espresso machine". */
  failure: string;
}

export interface PromptRule {
  id: string;
  text: (facts: Facts) => string;
  /** The stage is not done without it. */
  essential: (facts: Facts) => boolean;
  /** Left out of the list where it would ask for what is not there. */
  applies?: (facts: Facts) => boolean;
  find: (facts: Facts) => Span[];
  /** What to say to the agent where this is the next thing. */
  next?: (facts: Facts) => Pick<Next, "what" | "why">;
  source: string;
}

export interface StageRule {
  id: StageId;
  prompts: PromptRule[];
}

/** "They have told it three times" */
export function tellings(told: number): string {
  return `They have told it ${["", "once", "twice", "three times", "four times", "five times"][told] ?? "many times"}`;
}

/** The places of the sentences that fit. */
export function where(said: Said[], fits: (sentence: string) => boolean): Span[] {
  return said
    .filter(({ text }) => fits(text))
    .slice(0, 4)
    .map(({ message, start, end }) => ({ message, start, end }));
}
