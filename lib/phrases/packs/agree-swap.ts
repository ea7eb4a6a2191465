/** Replace, refund or keep: for a product that is wrong. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-swap.replaced-or-refunded",
    stage: "agree",
    text: "Would you like your {thing} replaced, or would you prefer your money back? I can arrange either by {when}.",
    fits: { failures: ["damaged_defective", "wrong_or_missing_item"] },
    why: "two options with one date",
    source: "Marinova et al. 2018",
  },
  {
    id: "agree-swap.keep-or-return",
    stage: "agree",
    text: "Keeping your {thing} with {amount} back, or returning everything for a full refund: which is right for you? I'll set it up by {when}.",
    fits: { failures: ["damaged_defective", "wrong_or_missing_item"] },
    why: "kept or returned changes what is fair",
    source: "Gelbrich et al. 2015",
  },
  {
    id: "agree-swap.which-serves",
    stage: "agree",
    text: "A replacement or a refund: which would serve you better? You'll have it arranged by me by {when}.",
    fits: { failures: ["damaged_defective", "wrong_or_missing_item"] },
    why: "two options with one date",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
