/** The five kinds of follow-up: what each is called, what it says by itself, and when it is usually due. */
import { dayAt, onWorkingDay, workingDaysLater } from "../dates/working-days";
import type { FollowUpRules, Hours, ReminderKind } from "../model";

export interface Kind {
  /** As the agent knows it. */
  name: string;
  /** What to do then, where the agent says nothing else; empty where only they can say it. */
  what: string;
  /** Why it is worth coming back. */
  why: string;
  /** The packs of phrases with words for it, the best first; none: the agent's own words only. */
  packs: string[];
}

export const KINDS: Record<ReminderKind, Kind> = {
  promise: {
    name: "Promise",
    what: "",
    why: "A promise that is kept weighs more than the fix; one that is missed is a second failure.",
    packs: ["act-kept-word", "act-update"],
  },
  "after fix": {
    name: "After the fix",
    what: "Ask whether all is well now",
    why: "A few days after the fix, a short question shows that you meant it.",
    packs: ["act-after-fix"],
  },
  update: {
    name: "Update",
    what: "Say how it stands, even without news",
    why: "No news yet is news: who hears nothing thinks they are forgotten.",
    packs: ["act-update"],
  },
  "no answer": {
    name: "If no answer",
    what: "Ask again, if they have not answered",
    why: "A question that went quiet leaves the problem where it was.",
    packs: ["act-nudge"],
  },
  free: { name: "Reminder", what: "", why: "Because you said so.", packs: [] },
};

/** In the order in which they are offered. */
export const KIND_IDS = Object.keys(KINDS) as ReminderKind[];

/**
 * When a follow-up that is set now is usually due, at the hour when the morning begins.
 * @param repeat it was not the first failure: then the fix is looked after for longer
 * @returns nothing for a kind that has no usual time
 */
export function usualTime(
  kind: ReminderKind,
  now: number,
  rules: FollowUpRules,
  hours: Hours,
  repeat = false,
): number | undefined {
  const { morning, zone } = hours;
  if (kind === "after fix" && repeat)
    return onWorkingDay(dayAt(now, rules.afterRepeat, morning, zone), hours);
  const days = { "after fix": rules.afterFix, update: rules.update, "no answer": rules.noAnswer };
  return kind in days ? workingDaysLater(now, days[kind as keyof typeof days], morning, hours) : undefined;
}
