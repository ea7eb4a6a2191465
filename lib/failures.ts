/** The twelve ways in which a firm can fail a customer: what reading tells, phrases fit and the log counts. */
export const FAILURES = [
  "delay_late",
  "damaged_defective",
  "wrong_or_missing_item",
  "billing_refund",
  "outage_bug",
  "staff_behaviour",
  "no_response",
  "cancellation_booking",
  "lost_item_or_data",
  "policy_unfair",
  "account_access",
  "quality_expectation",
] as const;
export type Failure = (typeof FAILURES)[number];
