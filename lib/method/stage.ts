/**
 * What one stage of the method is: a plain object, one file each in `stages/`. A prompt is ticked from
 * words that stand in an agent's public message or in the draft; nothing is ticked on trust.
 */
import type { Message, Next, Reading, Span, StageId, Ticket } from "../model";
import type { Said } from "./said";

export interface Facts {
  ticket: Ticket;
  reading: Reading;
  /** All that the customer wrote, normalised. */
  written: string;
  /** The words of it that carry meaning, without their name. */
  theirs: ReadonlySet<string>;
  /** The open questions of the customer, as they wrote them. */
  questions: string[];
  /** Every sentence that the agents said since the complaint began, the draft's last. */
  said: Said[];
  /** Every sentence that the agents ever said on this ticket. */
  everSaid: Said[];
  /** The customer's messages that complain, oldest first. */
  complaints: Message[];
  /** It failed before, or they had to ask before: in words that say so, or by the agent's word. */
  again: boolean;
  /** Their words say that it is at least the third time. */
  manyTimes: boolean;
  /** How they chose from what was offered, where they did. */
  chosen?: string;
  /** How they turned down what was offered, without anger. */
  declined?: string;
  /** All is well again, or they only say thanks. */
  content: boolean;
  /** After the fix they were asked, and it is not well yet: only what is said from then on counts. */
  reopened?: true;
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

const TIMES = ["", "once", "twice", "three times", "four times", "five times"];

/** "They have told it three times" */
export function tellings({ complaints, manyTimes }: Facts): string {
  if (manyTimes && complaints.length < 3) return "They write that it is not even the second time";
  return `They have told it ${TIMES[complaints.length] ?? "many times"}`;
}

/** The places of the sentences that fit. */
export function where(said: Said[], fits: (sentence: Said) => boolean): Span[] {
  return said
    .filter(fits)
    .slice(0, 4)
    .map(({ message, start, end }) => ({ message, start, end }));
}
