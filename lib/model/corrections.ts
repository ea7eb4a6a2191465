/** What the agent knows better (lib/reading/correct, lib/store). */
import * as z from "zod/mini";
import { FAILURES } from "../failures";
import { ConditionId, Speaks } from "./method";

/** What the agent may correct, for one ticket. An absent key is as read. Values only, never words. */
export const Corrections = z.object({
  temperature: z.optional(z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])),
  /** The main failure; `none`: nothing failed. */
  failure: z.optional(z.enum([...FAILURES, "none"])),
  severity: z.optional(z.union([z.literal(0), z.literal(1), z.literal(2)])),
  repeat: z.optional(z.boolean()),
  /** Conditions of the outlook that none of the above decides. */
  conditions: z.optional(z.partialRecord(ConditionId, Speaks)),
  /** When the customer was heard to be not satisfied yet, epoch ms: the case begins again from there. */
  reopened: z.optional(z.number()),
});
export type Corrections = z.infer<typeof Corrections>;

/** A judgement on the customer that the agent may correct. */
export type Judgement = Exclude<keyof Corrections, "conditions" | "reopened">;
