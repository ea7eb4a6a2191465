/** What agents call failures, threats and stages when they look for words. */
import type { Failure, Phrase, StageId, Threat } from "../model";

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

/** All names by which a phrase may be looked for, besides its own words. */
export function topicsOf({ id, stage, fits }: Phrase): string {
  return [
    id.replaceAll(/[.-]/g, " "),
    STAGES[stage],
    ...(fits.failures ?? []).map((failure) => FAILURES[failure]),
    ...(fits.threats ?? []).map((threat) => THREATS[threat]),
    fits.repeat ? "again repeat second time" : "",
    fits.temperature?.[0] && fits.temperature[0] >= 2 ? "angry furious" : "",
  ].join(" ");
}
