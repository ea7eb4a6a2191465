/**
 * A team's playbook as it comes in a file or a policy: data and nothing else. Each part may be absent, and is
 * then as Amends came. `stages`, `remedies`, `extras`, `causes` and `limits` stand in place of what Amends came
 * with; `phrases`, `wordings`, `followUps`, `scenarios` and `helpdesks` are added to it.
 */
import * as z from "zod/mini";
import { Recipe } from "../helpdesks/recipe";
import { Scenario } from "../practice/scenario";
import { Cause, Extra, Limits, Remedy } from "./amends";
import { line, list, origin } from "./checks";
import { RuleChoices, Wording } from "./coaching";
import { Preset } from "./presets";
import { Stages } from "./stages";
import { TeamPhrase } from "./team-phrase";

/** Of the file's form. One that is higher comes from a newer Amends. */
const VERSION = 1;

/** How a site is read that Amends does not know by itself. */
export const TeamHelpdesk = z.strictObject({ name: line(60), site: origin, recipe: Recipe });
export type TeamHelpdesk = z.infer<typeof TeamHelpdesk>;

export const TeamPlaybook = z.strictObject({
  app: z.literal("Amends", "“Amends”: this is no playbook of Amends"),
  version: z.literal(VERSION, `${VERSION}: this Amends reads no other`),
  /** The team's: "Harbour Bikes, support". */
  name: line(80),
  stages: z.optional(Stages),
  phrases: z.optional(list(TeamPhrase, 500)),
  remedies: z.optional(list(Remedy, 200)),
  extras: z.optional(list(Extra, 50)),
  causes: z.optional(list(Cause, 100)),
  limits: z.optional(Limits),
  followUps: z.optional(list(Preset, 12)),
  rules: z.optional(RuleChoices),
  wordings: z.optional(list(Wording, 200)),
  scenarios: z.optional(list(Scenario, 100)),
  helpdesks: z.optional(list(TeamHelpdesk, 50)),
});
export type TeamPlaybook = z.infer<typeof TeamPlaybook>;
