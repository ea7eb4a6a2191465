/**
 * A scenario to practise on, as data: a customer, what the agent knows, and one line of theirs for each thing
 * that a reply can lack. A team's own come from its playbook, so all is bounded and nothing is code.
 */
import * as z from "zod/mini";
import { FAILURES } from "../failures";

/** What a customer may need from a reply before they trust it, in the order in which they miss it. */
export const NEEDS = ["heard", "owned", "answer", "plan", "choice", "date"] as const;
export type Need = (typeof NEEDS)[number];

const words = (longest: number) =>
  z.string().check(
    z.minLength(1, "may not be empty"),
    z.maxLength(longest, `at most ${longest} characters`),
    z.refine((text) => !/[\p{Cf}]|[^\P{Cc}\n]/u.test(text), "no unseen characters"),
  );
/** How hot it is meant to be (0 calm to 3 furious), and the words. */
const Line = z.tuple([z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]), words(1200)]);
export type Line = z.infer<typeof Line>;

export const Scenario = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,59}$/, "small letters, digits and hyphens")),
  title: words(60),
  /** What one learns by it: "A promise is worth its date". */
  trains: words(140),
  failure: z.optional(z.enum(FAILURES)),
  customer: words(60),
  /** What the agent can see and do. A good reply draws on it. */
  know: z.array(words(240)).check(z.minLength(1, "at least one fact"), z.maxLength(8, "at most 8")),
  needs: z.array(z.enum(NEEDS)).check(z.minLength(1, "at least one need"), z.maxLength(NEEDS.length)),
  opening: Line,
  /** What they say where a reply leaves a need of theirs open. */
  missing: z.partialRecord(z.enum(NEEDS), Line),
  /** Blamed, brushed off, told to calm down. */
  hurt: Line,
  /** Their patience is at its end. */
  last: Line,
  /** Once all needs are met: what they still want to hear, and how a reply meets it. */
  twist: Line,
  wants: z.enum(NEEDS),
  won: Line,
  lost: Line,
  /** How a good agent answers the opening, and the twist. */
  models: z.tuple([words(1600), words(1600)]),
});
export type Scenario = z.infer<typeof Scenario>;
