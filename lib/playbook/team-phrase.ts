/** A phrase of the team's, with when it fits: the same that the shipped ones say of themselves. */
import * as z from "zod/mini";
import { FAILURES } from "../failures";
import {
  type Feeling,
  type Fits,
  type Phrase,
  type Reading,
  ReminderKind,
  StageId,
  type Threat,
} from "../model";
import { ASKS } from "./amends";
import { id, line, passage } from "./checks";

const THREATS = [
  "churn_threat",
  "legal_regulator_threat",
  "public_warning",
] as const satisfies readonly Threat[];
const FEELINGS = ["anger", "anxiety_urgency", "confusion"] as const satisfies readonly Feeling[];
const OUTCOMES = [
  "resolved_or_thanks",
  "unhappy",
  "neutral_open",
] as const satisfies readonly Reading["outcome"][];

const degree = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const some = <const Of extends readonly string[]>(of: Of) =>
  z.array(z.enum(of)).check(z.minLength(1, "at least one, or leave it out"));

const When = z.strictObject({
  failures: z.optional(some(FAILURES)),
  /** Lowest and highest. */
  temperature: z.optional(
    z.tuple([degree, degree]).check(z.refine(([from, to]) => from <= to, "the lower one first")),
  ),
  repeat: z.optional(z.boolean()),
  outcome: z.optional(some(OUTCOMES)),
  threats: z.optional(some(THREATS)),
  ours: z.optional(z.boolean()),
  asks: z.optional(some(ASKS)),
  feelings: z.optional(some(FEELINGS)),
  waiting: z.optional(z.literal(true)),
  money: z.optional(z.literal(true)),
  question: z.optional(z.literal(true)),
  sarcasm: z.optional(z.boolean()),
  answered: z.optional(z.literal(true)),
  agentKnows: z.optional(z.literal(true)),
});

export const TeamPhrase = z.strictObject({
  id,
  stage: StageId,
  text: passage(2000),
  /** In words for the agent: "names the harm". */
  why: z.optional(line(120)),
  /** Absent: for any customer. */
  fits: z.optional(When),
  register: z.optional(z.enum(["plain", "warm", "formal"])),
  /** The kind of follow-up that it is for, when that is due. */
  followUp: z.optional(ReminderKind),
});
export type TeamPhrase = z.infer<typeof TeamPhrase>;

/** Among ours it goes by `team.` and its id, so that no two are taken for one. */
export function asPhrase({ id, stage, text, why, fits, register, followUp }: TeamPhrase): Phrase {
  return {
    id: `team.${id}`,
    stage,
    text,
    // A key that is undefined and one that is not there mean the same to it.
    fits: (fits ?? {}) as Fits,
    register: register ?? "plain",
    why: why ?? "your team’s",
    source: "team",
    ...(followUp && { followUp }),
  };
}
