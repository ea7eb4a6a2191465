/** What to say (lib/phrases). */
import * as z from "zod/mini";
import type { ReminderKind } from "./followups";
import { StageId } from "./method";
import type { Ask, Failure, Feeling, Reading, Temperature, Threat } from "./reading";

export type Blank = "name" | "thing" | "reference" | "agent" | "what" | "when" | "day" | "amount" | "cause";

/** How it sounds: to the point, with feeling, or as one writes where lawyers may read. */
type Register = "plain" | "warm" | "formal";

/** When a phrase fits: all that it takes for granted. An absent key fits everything. */
export interface Fits {
  failures?: Failure[];
  /** Lowest and highest temperature. */
  temperature?: [Temperature, Temperature];
  repeat?: boolean;
  outcome?: Reading["outcome"][];
  threats?: Threat[];
  /** `false`: they name a cause that is not ours; `true` is never said to them then. */
  ours?: boolean;
  asks?: Ask[];
  feelings?: Feeling[];
  /** They speak of a wait, or of money; they asked a question. */
  waiting?: true;
  money?: true;
  question?: true;
  /** They are sarcastic; `false`: a thank-you would sound like sarcasm to them. */
  sarcasm?: boolean;
  /** Somebody of ours has written to them in this ticket. */
  answered?: true;
  /** Only the agent knows whether it is so: that a wish cannot be met, that a colleague takes over. */
  agentKnows?: true;
}

export interface Phrase {
  id: string;
  stage: StageId;
  /** Named blanks in braces: "{name}, I'm sorry your {thing} …". */
  text: string;
  fits: Fits;
  register: Register;
  /** In words for the agent: "names the harm". */
  why: string;
  /** An entry of `lib/phrases/sources`, or "team". */
  source: string;
  /** Words of the team's for a follow-up of this kind, when it is due. */
  followUp?: ReminderKind;
}

export interface Suggestion {
  phrase: string;
  stage: StageId;
  /** Filled from the ticket; blanks that could not be filled stand as `[what you will do]`. */
  text: string;
  /** Places of the blanks left in `text`, in order. */
  blanks: { start: number; end: number }[];
  why: string;
  /** One of the agent's own phrases. */
  own?: true;
  starred?: true;
  /** Only in what a search found: suggestions hold none that the agent hides. */
  hidden?: true;
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

/** What happened to a phrase; what is not named stays as it is. */
export const UseChange = z.object({
  inserted: z.optional(z.literal(true)),
  starred: z.optional(z.boolean()),
  hidden: z.optional(z.boolean()),
});
export type UseChange = z.infer<typeof UseChange>;

/** The agent's hand in the choice of phrases. */
export interface Mine {
  own: OwnPhrase[];
  uses: PhraseUse[];
}
