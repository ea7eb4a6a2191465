/** What the team wants of the coach: its rules on or off, and wordings of the team's own. */
import * as z from "zod/mini";
import { id, line, list } from "./checks";

/** Words that the team would rather not read, found as they stand: nothing in them is an expression. */
export const Wording = z.strictObject({
  id,
  words: list(line(80), 20).check(z.minLength(1, "at least one")),
  /** To the agent, in a sentence. */
  advice: line(240),
  /** Stands for exactly the words that were found. */
  better: z.optional(line(160)),
  severity: z.optional(z.enum(["note", "warn"])),
});
export type Wording = z.infer<typeof Wording>;

/** Ids of the coach's rules. What is in neither list is for each agent to decide. */
export const RuleChoices = z.strictObject({
  /** Off for everyone. */
  off: z.optional(list(id, 200)),
  /** On for everyone, whatever an agent switched off. */
  on: z.optional(list(id, 200)),
});
export type RuleChoices = z.infer<typeof RuleChoices>;

/** @param own the rules that the agent switched off */
export function rulesOff(own: string[], { off = [], on = [] }: RuleChoices): Set<string> {
  const all = new Set([...own, ...off]);
  for (const rule of on) all.delete(rule);
  return all;
}
