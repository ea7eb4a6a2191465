/** How a reply names what failed, in our words and the customer's noun, and how it is seen to do so. */
import type { Failure } from "../model";

interface Naming {
  /** @param thing the customer's noun. @param told what they wrote about the failure, normalised. */
  name: (thing: string | undefined, told: string) => string;
  /** Words by which a reply is seen to name it. */
  named: RegExp;
}

const ARRIVES = /deliver|arriv|ship|courier|parcel|package|dispatch|track/;
const BOOKED =
  /(?:booking|reservation|flight|appointment|order|trip|table|tour|tickets?|lesson|class|stay|membership|subscription)$/;
const ENTERED = /(?:account|profile|portal|app|mailbox|wallet|login|card)$/i;
const PARCEL = /\b(?:order|parcel|package|delivery|shipment)$/;

export const FAILURE_WORDS: Record<Failure, Naming> = {
  delay_late: {
    name: (thing, told) => {
      if (!thing) return ARRIVES.test(told) ? "the late delivery" : "the delay";
      if (PARCEL.test(thing)) return `the late ${thing}`;
      if (!ARRIVES.test(told)) return `the wait for the ${thing}`;
      return `the ${/miss|never|not|n't/.test(told) ? "missed" : "late"} delivery of the ${thing}`;
    },
    named:
      /\b(?:late|delay|wait|missed|overdue|not (?:arriv|come|deliver)|n't (?:arriv|come|deliver|ship|reach)|never (?:arriv|came)|deliver)/,
  },
  damaged_defective: {
    name: (thing, told) => {
      const how = /damag|crack|dent|shatter|smash|torn|scratch|chip/.test(told) ? "damaged" : "faulty";
      return `the ${how} ${thing ?? "item"}`;
    },
    named:
      /\b(?:damag|broke|fault|defect|crack|leak|stopped|not work|n't work|torn|shatter|smash|dead|scratch|in pieces)/,
  },
  wrong_or_missing_item: {
    name: (thing, told) => {
      if (/missing|incomplete|only|empty|without/.test(told)) return "the missing item";
      return thing && !PARCEL.test(thing) ? `the mix-up with the ${thing}` : "the wrong item";
    },
    named: /\b(?:wrong|missing|incomplete|mix-?up|mixed up|instead of|left out|sent you)/,
  },
  billing_refund: {
    name: (_, told) => {
      if (/twice|double|two times|duplicate|second (?:charge|payment|time)/.test(told))
        return "the double charge";
      if (/discount|voucher|promo|coupon|gift card/.test(told)) return "the missing discount";
      if (/refund|money|reimburs/.test(told)) return "the missing refund";
      return /payment (?:failed|was declined|declined)/.test(told)
        ? "the failed payment"
        : "the charge they question";
    },
    named: /\b(?:charg|bill|refund|payment|invoice|twice|double|money|took|overcharg)/,
  },
  outage_bug: {
    name: (_, told) =>
      /\bdown\b|outage|offline|no (?:internet|signal|service)|without internet/.test(told)
        ? "the outage"
        : "the fault",
    named:
      /\b(?:outage|down|crash|bug|fault|error|not load|n't load|offline|fail|broke|not work|n't work|interrupt)/,
  },
  staff_behaviour: {
    name: () => "how they were treated",
    named: /\b(?:treat|rude|spoke|spoken|behav|colleague|manner|tone|hung up|way you were)/,
  },
  no_response: {
    name: () => "the silence after their messages",
    named:
      /\b(?:repl|answer|respon|silence|ignor|hear(?:d)? (?:nothing|back)|wait|left you|get(?:ting)? back|late to)/,
  },
  cancellation_booking: {
    name: (thing, told) =>
      /cancel/.test(told)
        ? `the cancelled ${thing && BOOKED.test(thing) ? thing : "booking"}`
        : `the trouble with the ${thing ?? "booking"}`,
    named: /\b(?:cancel|book|reserv|reschedul|flight|appointment)/,
  },
  lost_item_or_data: {
    name: (thing) => `the lost ${thing ?? "item"}`,
    named: /\b(?:lost|lose|miss(?:ing|placed)|disappear|never (?:arriv|reach|came)|gone|vanish|delet|trace)/,
  },
  policy_unfair: {
    name: () => "the rule they ran into",
    named: /\b(?:rule|polic|terms|fee|deadline|unfair|return|refus|window|condition)/,
  },
  account_access: {
    name: (thing = "account") =>
      ENTERED.test(thing) ? `the locked ${thing}` : `the trouble with the ${thing}`,
    named: /\b(?:lock|access|log ?in|log in|account|password|block|suspend)/,
  },
  quality_expectation: {
    name: (thing) => (thing ? `how the ${thing} fell short` : "what fell short"),
    named: /\b(?:quality|expect|fell short|fall short|disappoint|not as|n't as|describ|below|standard)/,
  },
};
