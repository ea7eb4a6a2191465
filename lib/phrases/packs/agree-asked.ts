/** What they asked for, taken up as they asked it. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-asked.replacement",
    stage: "agree",
    text: "I can arrange a replacement for your {thing} by {when}. Is there anything I should know first?",
    fits: { failures: ["damaged_defective", "wrong_or_missing_item"], asks: ["replacement"] },
    register: "plain",
    why: "takes up what they ask for",
    source: "Packard & Berger 2021",
  },
  {
    id: "agree-asked.repaired",
    stage: "agree",
    text: "To get your {thing} put right, I can {what} by {when}. Does that suit you?",
    fits: {
      failures: ["damaged_defective", "wrong_or_missing_item", "outage_bug", "account_access"],
      asks: ["fix"],
    },
    register: "plain",
    why: "takes up what they ask for",
    source: "Packard & Berger 2021",
  },
  {
    id: "agree-asked.when-exactly",
    stage: "agree",
    text: "You'll want a firm date. I can give you one for your {thing} by {when}; is that early enough?",
    fits: { asks: ["date"] },
    register: "plain",
    why: "takes up what they ask for",
    source: "Hogreve et al. 2017",
  },
  {
    id: "agree-asked.reason",
    stage: "agree",
    text: "I can find out what happened with your {thing} and give you the reason by {when}. Would you like that in writing?",
    fits: { asks: ["explanation"] },
    register: "plain",
    why: "takes up what they ask for",
    source: "Cracco et al.",
  },
  {
    id: "agree-asked.speak",
    stage: "agree",
    text: "If you'd like to speak with someone about your {thing}, I can call you at {when}. Does that time suit you?",
    fits: { asks: ["person_or_call"] },
    register: "warm",
    why: "takes up what they ask for",
    source: "Michelli",
  },
] satisfies Phrase[];
