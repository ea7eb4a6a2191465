/** Money back or made good, where money is what they speak of. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-money.go-ahead",
    stage: "agree",
    text: "Would you rather go ahead with your {thing}, or have your money back? I can arrange either by {when}.",
    fits: { failures: ["delay_late", "cancellation_booking"], money: true },
    register: "plain",
    why: "kept or returned, they choose",
    source: "Gelbrich et al. 2015",
  },
  {
    id: "agree-money.keep-with-amount",
    stage: "agree",
    text: "Keeping your {thing} with {amount} back, or returning everything for a full refund: which is right for you? I can set that up by {when}.",
    fits: { failures: ["damaged_defective", "wrong_or_missing_item"], money: true },
    register: "plain",
    why: "kept or returned, they choose",
    source: "Gelbrich et al. 2015",
  },
  {
    id: "agree-money.asked-for-money",
    stage: "agree",
    text: "I can arrange your money back, {amount} by {day}. Is that the figure you have in mind?",
    fits: { asks: ["refund"] },
    register: "plain",
    why: "takes up what they ask for",
    source: "Packard & Berger 2021",
  },
  {
    id: "agree-money.lacked",
    stage: "agree",
    text: "To make good what your {thing} lacked, I can return {amount} by {day}. Would that be fair?",
    fits: { failures: ["quality_expectation"], money: true },
    register: "warm",
    why: "money for what was missing",
    source: "Gelbrich et al. 2015",
  },
] satisfies Phrase[];
