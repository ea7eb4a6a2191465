/** What is offered first at the three taps: what was said before for the same failure, then what is usual. Pure. */
import type { Failure, Recovery, RecoveryOutcome } from "../model";

/** Of the causes that Amends comes with; a team's own come after them, unless they were said before. */
const USUAL: Record<Failure | "none", string[]> = {
  delay_late: ["carrier", "late-start", "stock", "not-told"],
  damaged_defective: ["packing", "product-fault", "carrier", "supplier"],
  wrong_or_missing_item: ["packing", "stock", "handover", "unclear-words"],
  billing_refund: ["billing-rule", "handover", "not-told", "rule"],
  outage_bug: ["release", "outage", "product-fault", "supplier"],
  staff_behaviour: ["training", "staffing", "rule", "handover"],
  no_response: ["no-owner", "handover", "staffing", "training"],
  cancellation_booking: ["rule", "not-told", "staffing", "unclear-words"],
  lost_item_or_data: ["carrier", "handover", "outage", "packing"],
  policy_unfair: ["rule", "unclear-words", "training", "not-told"],
  account_access: ["outage", "release", "rule", "unclear-words"],
  quality_expectation: ["unclear-words", "product-fault", "supplier", "training"],
  none: ["unclear-words", "theirs"],
};

/**
 * @param causes ids of the playbook's, in its order
 * @param before ids that were said for this failure, the most often first
 */
export function causesFirst(causes: string[], failure: Recovery["failure"], before: string[]): string[] {
  const usual = USUAL[failure].map((name) => `cause.${name}`);
  const first = [...before, ...usual].filter((id) => causes.includes(id));
  return [...new Set([...first, ...causes])];
}

/**
 * @param fitting ids of remedies for this failure, in the playbook's order
 * @param offered ids of those that stand in our replies, or were last offered
 */
export function remediesFirst(fitting: string[], offered: string[], before: string[]): string[] {
  return [...new Set([...offered, ...before, ...fitting])];
}

/** How it ended, the likeliest first. @param delight there was room for more than putting it right */
export function outcomesFirst(
  last: Recovery["temperature"]["last"],
  content: boolean,
  delight: boolean,
): RecoveryOutcome[] {
  if (!content && last > 0) return ["lost", "restored", "recovered"];
  return delight ? ["recovered", "restored", "lost"] : ["restored", "recovered", "lost"];
}

/** What was said how often, the most often first; of equals, the first of these. */
export function mostSaid(said: (string | undefined)[]): string[] {
  const counts = new Map<string, number>();
  for (const id of said) if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([id]) => id);
}
