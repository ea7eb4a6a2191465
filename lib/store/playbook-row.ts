/** How a playbook lies in the database. */
import * as z from "zod/mini";
import { TeamPlaybook } from "../playbook/team";

export const PlaybookRow = z.object({
  id: z.enum(["team", "before"]),
  /** Absent: as Amends came. */
  playbook: z.optional(TeamPlaybook),
  /** When it was taken or changed, epoch ms. */
  at: z.number(),
});
export type PlaybookRow = z.infer<typeof PlaybookRow>;
