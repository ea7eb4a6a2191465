/** After a second failure: their terms, a second pair of eyes, and more than words. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-repeat.your-plan",
    stage: "agree",
    text: "This time the plan for your {thing} is yours: what has to happen, and by which day?",
    fits: { repeat: true },
    register: "plain",
    why: "they set the plan",
    source: "Onlinecourses55",
  },
  {
    id: "agree-repeat.lead-checks",
    stage: "agree",
    text: "Here is what will be different: I'll {what} by {when}, and my lead checks your {thing} before I call this done. Do you agree?",
    fits: { repeat: true },
    register: "plain",
    why: "says what will be different",
    source: "Joireman et al. 2013",
  },
  {
    id: "agree-repeat.right-for-good",
    stage: "agree",
    text: "To set things with your {thing} right for good, I can {what} by {when}. What else would you want to see?",
    fits: { repeat: true },
    register: "warm",
    why: "asks what would end it",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "agree-repeat.more-than-a-fix",
    stage: "agree",
    text: "This time I owe you more than a fix: I'll {what} by {when}, and {amount} goes back to you. Is that fair?",
    fits: { repeat: true, money: true },
    register: "plain",
    why: "amends beside the repair",
    source: "Joireman et al. 2013",
  },
  {
    id: "agree-repeat.me-or-lead",
    stage: "agree",
    text: "Would you rather stay with me, or speak with my lead? Either way, you have an answer by {when}.",
    fits: { repeat: true },
    register: "warm",
    why: "offers a person",
    source: "Hutzinger & Weitzl 2023",
  },
] satisfies Phrase[];
