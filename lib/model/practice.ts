/** Practice as it is kept (lib/store): how a run went, never what was typed. */
import * as z from "zod/mini";

const short = z.string().check(z.minLength(1), z.maxLength(60));

export const PracticeRun = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  /** Its id; a team's own may be gone from the playbook by now. */
  scenario: short,
  /** When it ended, epoch ms. */
  at: z.number().check(z.gte(-8.64e15), z.lte(8.64e15)),
  /** 0 calm to 3 furious, line by line of the customer's. */
  course: z.array(z.int().check(z.gte(0), z.lte(3))).check(z.minLength(1), z.maxLength(20)),
  /** For each reply, the acts that stood in it. */
  acts: z.array(z.array(short).check(z.maxLength(30))).check(z.maxLength(20)),
  /** They trust us again, or they left. */
  ending: z.enum(["won", "lost"]),
});
export type PracticeRun = z.infer<typeof PracticeRun>;
