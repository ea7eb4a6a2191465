/** Follow-ups that this team often sets: one press each. */
import * as z from "zod/mini";
import { id, line } from "./checks";

export const UNITS = ["hours", "days", "working days", "weeks"] as const;

export const Preset = z.strictObject({
  id,
  /** On its button: "Courier check". */
  label: line(40),
  /** What to do then. */
  what: line(200),
  after: z.int("a whole number").check(z.gte(1, "1 to 365"), z.lte(365, "1 to 365")),
  unit: z.enum(UNITS),
});
export type Preset = z.infer<typeof Preset>;

/** As an agent would say it, for whoever reads times: "in 3 working days". */
export function inWords({ after, unit }: Preset): string {
  return `in ${after} ${after === 1 ? unit.slice(0, -1) : unit}`;
}
