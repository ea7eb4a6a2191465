/** Damaged: repaired or replaced, as they choose. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-swap.repair-or-replace",
    stage: "agree",
    text: "A repair or a replacement: which would suit you better for your {thing}? I can set up either by {when}.",
    fits: { failures: ["damaged_defective"] },
    register: "plain",
    why: "two ways, they choose",
    source: "Onlinecourses55",
  },
  {
    id: "agree-swap.looked-at",
    stage: "agree",
    text: "I can have your {thing} looked at or replaced by {when}. Which would you choose?",
    fits: { failures: ["damaged_defective"] },
    register: "warm",
    why: "two ways, they choose",
    source: "Marinova et al. 2018",
  },
  {
    id: "agree-swap.put-this-right",
    stage: "agree",
    text: "Would a replacement by {when} put this right for you, or is there something you'd like better?",
    fits: { failures: ["damaged_defective"] },
    register: "plain",
    why: "an offer with a time",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
