/** A case of the recovery log as it is seen, closed, changed and looked for (lib/log, lib/store). */
import * as z from "zod/mini";
import { ConditionId, Speaks, StageId } from "./method";
import { CaseEdits, Recovery, RecoveryOutcome, RecoveryTimes } from "./recovery";

const { made: time, id } = Recovery.shape;
const { first: temperature } = Recovery.shape.temperature.shape;

const Moment = z.keyof(z.omit(RecoveryTimes, { closed: true }));
/** A thing whose first time the log keeps. */
export type Moment = z.infer<typeof Moment>;

/** What one look at a ticket says of its case. */
export const CaseSeen = z.object({
  ...z.pick(Recovery, { ticket: true, failure: true, severity: true, repeat: true }).shape,
  ...z.pick(Recovery, { conditions: true, temperature: true, stages: true, extra: true }).shape,
  /** As the ticket's own messages say it. */
  times: z.omit(RecoveryTimes, { closed: true }),
  /** What happened in the reply that has just gone out, of which the page says no time yet. */
  noticed: z.array(Moment),
  /** The page did not hold the whole history. */
  partial: z.boolean(),
  /** The complaint is their last word so far: what the agent says of their heat is of it. */
  begins: z.boolean(),
  /** Something failed, or they were upset. */
  wronged: z.boolean(),
  /** Somebody of ours has written since. */
  answered: z.boolean(),
});
export type CaseSeen = z.infer<typeof CaseSeen>;

/** The three taps that close a case; what is `undefined` was not said. */
export const CaseClose = z.object({
  cause: z.optional(id),
  remedies: Recovery.shape.remedies,
  outcome: RecoveryOutcome,
});
export type CaseClose = z.infer<typeof CaseClose>;

/** One thing done to one case on the desk. */
export const CaseStep = z.discriminatedUnion("do", [
  z.object({ do: z.literal("edit"), change: CaseEdits }),
  /** An empty note takes it away. */
  z.object({ do: z.literal("annotate"), note: z.string().check(z.maxLength(500)) }),
  z.object({ do: z.literal("reopen") }),
  z.object({ do: z.literal("delete") }),
]);
export type CaseStep = z.infer<typeof CaseStep>;

/** A case before and after something was done: all that an undo needs. Absent: it was not there, or is gone. */
export const CaseChange = z.object({
  id,
  before: z.optional(Recovery),
  after: z.optional(Recovery),
});
export type CaseChange = z.infer<typeof CaseChange>;

/** Which cases are meant. All keys that are there must hold. */
export const CaseFilter = z.object({
  ids: z.optional(z.array(z.string()).check(z.maxLength(1000))),
  state: z.optional(z.enum(["open", "closed"])),
  /** When the case came into the log (`made`): from this time on, and before that one. */
  from: z.optional(time),
  to: z.optional(time),
  failure: z.optional(Recovery.shape.failure),
  severity: z.optional(Recovery.shape.severity),
  repeat: z.optional(z.boolean()),
  /** `said`: any; `right`: recovered or restored; `unsaid`: nobody has said it yet. */
  outcome: z.optional(z.union([RecoveryOutcome, z.enum(["said", "right", "unsaid"])])),
  /** A cause's id; `said`: any, `unsaid`. */
  cause: z.optional(z.string()),
  remedy: z.optional(z.string()),
  /** A remedy that it was put right without. */
  without: z.optional(z.string()),
  /** An extra's id; `any`, `none`. */
  extra: z.optional(z.string()),
  /** A stage that was done, or was not. */
  done: z.optional(StageId),
  skipped: z.optional(StageId),
  first: z.optional(temperature),
  last: z.optional(temperature),
  /** Whether its conditions leave room for a delight (`aimOf` in lib/log). */
  aim: z.optional(z.enum(["delight", "restore"])),
  /** How hot they were at the end against the beginning. */
  cooled: z.optional(z.enum(["cooler", "same", "hotter"])),
  /** "first.for": what each of these conditions says. */
  conditions: z.optional(z.array(z.templateLiteral([ConditionId, ".", Speaks])).check(z.maxLength(4))),
  /** Every promise was kept in time; at least one was late; none was. Else: some were made, kept, or are settled. */
  promises: z.optional(z.enum(["kept", "late", "not late", "some made", "some kept", "settled"])),
  /** Some were set: all of them are done, or not all. `open`: not all are done, or none was set. */
  followUps: z.optional(z.enum(["done", "not done", "open", "some set", "some done"])),
  /** Asked afterwards, at least once it was this; `any`: they were asked. */
  answers: z.optional(z.enum(["any", "satisfied", "notYet", "none"])),
  /** A time that is known. */
  has: z.optional(z.keyof(RecoveryTimes)),
  /** It is known how long they waited for this from their complaint on. */
  waited: z.optional(z.enum(["firstAnswer", "acknowledged"])),
  /** They waited for it no longer than so many ms. */
  answeredWithin: z.optional(z.number().check(z.gte(0))),
  acknowledgedWithin: z.optional(z.number().check(z.gte(0))),
});
export type CaseFilter = z.infer<typeof CaseFilter>;

/** What the panel is told of a ticket's case, so that closing it takes three taps. */
export interface CaseNow {
  /** Absent where it is not in the log. */
  row?: Recovery;
  /** Ids that were said most often for this failure, the usual first. */
  causes: string[];
  remedies: string[];
}

/** A part of the log, the newest case first; how many the filter leaves, and how many there are. */
export interface CasePage {
  rows: Recovery[];
  count: number;
  all: number;
}
