/**
 * A team's own rules for putting things right, as data: what may be offered, for which failure, and how much
 * an agent may give without asking. The shipped one is a start; a team's comes from a file, and is checked.
 */
import * as z from "zod/mini";
import { FAILURES } from "../failures";
import type { Ask } from "../model";

const ASKS = [
  "refund",
  "replacement",
  "fix",
  "explanation",
  "apology",
  "person_or_call",
  "date",
] as const satisfies readonly Ask[];

/** The blanks that a remedy may leave for the ticket or the agent to fill. */
const BLANKS = ["thing", "reference", "what", "when", "day", "amount", "cause"];

const id = z.string().check(z.regex(/^[a-z0-9][a-z0-9.-]{0,59}$/, "small letters, digits, dots and hyphens"));
const line = (longest: number) =>
  z.string().check(
    z.minLength(1, "may not be empty"),
    z.maxLength(longest, `at most ${longest} characters`),
    z.refine((text) => !/[\p{Cc}\p{Cf}]/u.test(text), "one line, without unseen characters"),
  );
/** Words as they stand in a sentence after "I can": no capital, no full stop, blanks in braces. */
const clause = line(240).check(
  z.regex(/^[\p{Ll}\p{N}{]/u, "stands after “I can”, so it begins with a small letter"),
  z.refine((text) => !/[.!?]$/.test(text), "stands within a sentence, so no full stop at its end"),
  z.refine(
    (text) => [...text.matchAll(/\{(\w*)\}/g)].every(([, blank]) => BLANKS.includes(blank!)),
    `blanks are ${BLANKS.map((blank) => `{${blank}}`).join(", ")}`,
  ),
);
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

export const Playbook = z.strictObject({
  remedies: z.array(Remedy).check(z.maxLength(200, "at most 200")),
  extras: z.array(Extra).check(z.maxLength(50, "at most 50")),
  causes: z.array(Cause).check(z.maxLength(100, "at most 100")),
  limits: Limits,
});
export type Playbook = z.infer<typeof Playbook>;
