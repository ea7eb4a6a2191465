/** What agents call failures, threats and stages when they look for words. */
import type { Ask, Failure, Feeling, Phrase, Reading, StageId, Threat } from "../model";

const FAILURES: Record<Failure, string> = {
  delay_late: "late delay delayed waiting overdue",
  damaged_defective: "damaged broken faulty defective",
  wrong_or_missing_item: "wrong missing item mix-up incomplete",
  billing_refund: "billing charge charged refund invoice payment money",
  outage_bug: "outage bug down error crash not working",
  staff_behaviour: "rude staff behaviour treated unfriendly",
  no_response: "no reply response silence ignored unanswered",
  cancellation_booking: "cancelled cancellation booking reservation",
  lost_item_or_data: "lost missing data parcel gone",
  policy_unfair: "rule terms unfair exception",
  account_access: "account login password locked access",
  quality_expectation: "quality disappointed expectation",
};
const THREATS: Record<Threat, string> = {
  legal_regulator_threat: "legal lawyer court regulator chargeback formal complaint",
  churn_threat: "leave leaving cancel switch competitor",
  public_warning: "review public warning social",
};
const STAGES: Record<StageId, string> = {
  listen: "listen question ask",
  acknowledge: "acknowledge apology apologise sorry",
  agree: "agree option choice offer",
  act: "act promise follow-up update",
};

const ASKS: Record<Ask, string> = {
  refund: "refund money back",
  replacement: "replacement replace exchange",
  fix: "fix repair",
  explanation: "explanation reason why",
  apology: "apology",
  person_or_call: "call phone person manager",
  date: "date when",
};
const FEELINGS: Partial<Record<Feeling, string>> = {
  anxiety_urgency: "anxious worried urgent deadline",
  confusion: "confused unclear explain",
};

export function isFailure(id: string): id is Failure {
  return Object.hasOwn(FAILURES, id);
}

/** All names by which a phrase may be looked for, besides its own words. */
export function topicsOf({ id, stage, fits, register }: Phrase): string {
  return [
    id.replaceAll(/[.-]/g, " "),
    STAGES[stage],
    register,
    ...(fits.failures ?? []).map((failure) => FAILURES[failure]),
    ...(fits.threats ?? []).map((threat) => THREATS[threat]),
    ...(fits.asks ?? []).map((ask) => ASKS[ask]),
    ...(fits.feelings ?? []).map((feeling) => FEELINGS[feeling] ?? ""),
    fits.repeat ? "again repeat second time" : "",
    fits.temperature?.[0] && fits.temperature[0] >= 2 ? "angry furious" : "",
    fits.ours === false ? "not our fault weather strike" : "",
    fits.waiting ? "wait waiting" : "",
    fits.money ? "money refund" : "",
    fits.sarcasm ? "sarcasm sarcastic" : "",
    fits.outcome?.join() === "resolved_or_thanks" ? "thanks settled happy" : "",
  ].join(" ");
}

/** Whether an agent's tag names what this customer brings. */
export function isAbout(tag: string, { failures, threats }: Reading): boolean {
  const named = [...failures.map((one) => FAILURES[one]), ...threats.map((one) => THREATS[one])];
  return named.some((words) => ` ${words} `.includes(` ${tag.trim().toLowerCase()} `));
}
