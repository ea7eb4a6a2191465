/** What to say (lib/phrases). */
import * as z from "zod/mini";
import { StageId } from "./method";
import type { Failure, Reading, Temperature, Threat } from "./reading";

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

/** A phrase of the agent's own. Like any other it may have blanks in braces. */
export const OwnPhrase = z.object({
  /** `own.` and a random id. */
  id: z.string(),
  text: z.string().check(z.minLength(1), z.maxLength(2000)),
  /** Absent: for any stage. */
  stage: z.optional(StageId),
  tags: z.array(z.string().check(z.minLength(1), z.maxLength(40))).check(z.maxLength(20)),
  /** Its place among the agent's own, smallest first; whole numbers are not needed. */
  order: z.number(),
  /** Epoch ms. */
  made: z.number(),
});
export type OwnPhrase = z.infer<typeof OwnPhrase>;

/** What this agent does with a phrase, ours or their own: its id and counts, never a ticket. */
export const PhraseUse = z.object({
  phrase: z.string(),
  /** How often it was inserted. */
  count: z.number(),
  /** Last inserted, epoch ms; 0 where never. */
  last: z.number(),
  starred: z.boolean(),
  hidden: z.boolean(),
});
export type PhraseUse = z.infer<typeof PhraseUse>;

/** The agent's hand in the choice of phrases. */
export interface Mine {
  own: OwnPhrase[];
  uses: PhraseUse[];
}
