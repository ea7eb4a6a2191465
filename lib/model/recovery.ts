/** The recovery log (lib/log, lib/store): what happened in a case, never in whose words. All times are epoch ms. */
import * as z from "zod/mini";
import { FAILURES } from "../failures";
import { ConditionId, Speaks, StageId } from "./method";

const time = z.int().check(z.gte(-8.64e15), z.lte(8.64e15));
const temperature = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const count = z.int().check(z.gte(0), z.lte(100_000));
/** Without white space, so that several stand in one cell of a table. */
const id = z.string().check(z.regex(/^\S{1,100}$/));

/**
 * How it ended. `recovered`: satisfied, beyond having it put right. `restored`: put right, no more and no less.
 * `lost`: the customer left, or stayed unhappy.
 */
export const RecoveryOutcome = z.enum(["recovered", "restored", "lost"]);
export type RecoveryOutcome = z.infer<typeof RecoveryOutcome>;

/** When each thing first happened, as far as the helpdesk or Amends saw it. */
export const RecoveryTimes = z.object({
  complaint: z.optional(time),
  firstAnswer: z.optional(time),
  acknowledged: z.optional(time),
  agreed: z.optional(time),
  acted: z.optional(time),
  followedUp: z.optional(time),
  /** The agent closed it; absent while it is open. */
  closed: z.optional(time),
});
export type RecoveryTimes = z.infer<typeof RecoveryTimes>;

/** What an agent may set by hand in the log; what they set is not read anew. */
export const CaseEdit = z.object({
  failure: z.enum([...FAILURES, "none"]),
  severity: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  repeat: z.boolean(),
  first: temperature,
  last: temperature,
  /** Ids of the playbook's. `null`: not said. */
  cause: z.nullable(id),
  remedies: z.array(id).check(z.maxLength(20)),
  outcome: z.nullable(RecoveryOutcome),
  extra: z.nullable(id),
});
export type CaseEdit = z.infer<typeof CaseEdit>;
export const CaseEdits = z.partial(CaseEdit);
/** Some of it; what is not named stays as it is. */
export type CaseEdits = z.infer<typeof CaseEdits>;

export const Recovery = z.object({
  id,
  /** Enough to go back to it; neither subject nor name. */
  ticket: z.object({ key: z.string(), helpdesk: z.string(), id: z.string(), url: z.string() }),
  failure: CaseEdit.shape.failure,
  severity: CaseEdit.shape.severity,
  repeat: z.boolean(),
  conditions: z.record(ConditionId, Speaks),
  /** Of the first complaint, and of the customer's last words. */
  temperature: z.object({ first: temperature, last: temperature }),
  times: RecoveryTimes,
  /** Stages that were done in what was sent. */
  stages: z.array(StageId),
  promises: z.object({ made: count, kept: count, late: count }),
  followUps: z.object({ set: count, done: count }),
  /** What customers answered when they were asked after the fix; absent where nobody has noted any answer. */
  answers: z.optional(z.object({ satisfied: count, notYet: count, none: count })),
  /** Ids of the playbook's; the three taps. Absent: not said yet. Cause is about process, never a person. */
  cause: z.optional(id),
  remedies: CaseEdit.shape.remedies,
  outcome: z.optional(RecoveryOutcome),
  /** Id of the playbook's extra that was given. */
  extra: z.optional(id),
  /** Ids of phrases that were inserted, each once. */
  phrases: z.array(id).check(z.maxLength(200)),
  /** The agent's or the lead's own words on it. */
  note: z.optional(z.string().check(z.minLength(1), z.maxLength(500))),
  /** What is by the agent's hand: a later look at the ticket leaves it alone. */
  edited: z.optional(z.array(z.keyof(CaseEdit)).check(z.minLength(1))),
  made: time,
  changed: time,
});
export type Recovery = z.infer<typeof Recovery>;
