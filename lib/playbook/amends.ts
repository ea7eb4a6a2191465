/** What may be offered to put things right, for which failure, and how much an agent may give without asking. */
import * as z from "zod/mini";
import { FAILURES } from "../failures";
import type { Ask } from "../model";
import { clause, id, line } from "./checks";

export const ASKS = [
  "refund",
  "replacement",
  "fix",
  "explanation",
  "apology",
  "person_or_call",
  "date",
] as const satisfies readonly Ask[];

const failures = z.array(z.enum(FAILURES)).check(z.minLength(1, "at least one failure"));

export const Remedy = z.strictObject({
  id,
  /** For its button: "Send a new one". */
  label: line(60),
  text: clause,
  failures,
  /** The wishes of theirs that it meets. */
  answers: z.array(z.enum(ASKS)),
  /** It costs money, beyond doing what was owed. */
  money: z.optional(z.literal(true)),
  /** It only fits where they keep what they bought, or give it up. */
  product: z.optional(z.enum(["kept", "returned"])),
  source: line(200),
});
export type Remedy = z.infer<typeof Remedy>;

/** Something nobody asked for. */
export const Extra = z.strictObject({ id, label: line(60), text: clause, failures, source: line(200) });
export type Extra = z.infer<typeof Extra>;

/** Why something failed, for the recovery log: about process, never a person. */
export const Cause = z.strictObject({ id, label: line(60) });
export type Cause = z.infer<typeof Cause>;

/** What an agent may give alone. */
export const Limits = z.strictObject({
  /** Of the price paid. */
  percent: z
    .number()
    .check(
      z.gte(0, "0 to 150"),
      z.lte(150, "0 to 150: beyond that, more money costs trust (Haesevoets et al. 2017)"),
    ),
  amount: z.optional(
    z.strictObject({
      value: z.number().check(z.gte(0, "0 or more")),
      currency: z.string().check(z.regex(/^[A-Z]{3}$/, "three letters, as in EUR")),
    }),
  ),
});
export type Limits = z.infer<typeof Limits>;
