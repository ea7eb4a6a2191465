/**
 * What an organisation sets for everyone by the browser's policy. What it names holds over the agent's own and
 * cannot be changed; what it leaves out is for the agent. Chrome gives the playbook as JSON text, since its
 * schemas cannot say what a playbook is; Firefox as text or as it is.
 */
import * as z from "zod/mini";
import { FollowUpRules, Hours } from "../model";
import { origin } from "../playbook/checks";
import { type Problem, parsePlaybook, problemsIn } from "../playbook/parse";
import type { TeamPlaybook } from "../playbook/team";

const days = z.int("a whole number").check(z.gte(1, "1 to 3650"), z.lte(3650, "1 to 3650"));

const Raw = z.strictObject({
  playbook: z.optional(z.unknown()),
  /** A part that is named is set whole: what it leaves out is as Amends came. */
  settings: z.optional(
    z.strictObject({
      hours: z.optional(z.strictObject(z.partial(Hours).shape)),
      followUps: z.optional(z.strictObject(z.partial(FollowUpRules).shape)),
      /** Ids of coach rules; those of the list are off, all others are on. */
      rulesOff: z.optional(z.array(z.string().check(z.maxLength(60))).check(z.maxLength(200))),
    }),
  ),
  /** Sites of the organisation's own where Amends works without the agent choosing them. */
  hosts: z.optional(z.array(origin).check(z.maxLength(200, "at most 200"))),
  /** Whether the recovery log is kept. */
  log: z.optional(z.boolean()),
  /** Days after which what is done goes, follow-ups and log alike. */
  retention: z.optional(days),
});

export type Policy = Omit<z.infer<typeof Raw>, "playbook"> & { playbook?: TeamPlaybook };

/** What the browser says, checked: whole, or not at all and each wrong place named. */
export function parsePolicy(
  raw: unknown,
): { policy: Policy; problems?: never } | { problems: Problem[]; policy?: never } {
  const read = Raw.safeParse(raw);
  const problems = read.success ? [] : problemsIn(read.error.issues, raw, "policy");
  const { playbook, ...rest } = read.data ?? (Object(raw) as z.infer<typeof Raw>);
  if (playbook === undefined) return problems.length ? { problems } : { policy: rest };
  const parsed = parsePlaybook(playbook);
  if (parsed.problems) problems.push(...parsed.problems.map(within));
  if (problems.length || !parsed.playbook) return { problems };
  return { policy: { ...rest, playbook: parsed.playbook } };
}

/** Where in the policy a place of its playbook is. */
function within({ path, why }: Problem): Problem {
  const place = path === "playbook" ? "" : /^line /.test(path) ? `, ${path}` : `.${path}`;
  return { path: `playbook${place}`, why };
}
