/** Formal steps get a written offer; leaving gets an honest question. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-threat.in-writing",
    stage: "agree",
    text: "I'll put my offer for your {thing} in writing by {when}, so that you can show it to anyone you wish. Where should I send it?",
    fits: { threats: ["legal_regulator_threat"] },
    why: "an offer in writing, with a date",
    source: "Disney, HEARD",
  },
  {
    id: "agree-threat.formal-side",
    stage: "agree",
    text: "My lead can speak with you about the formal side at {when}, or I send you a written answer by {day}. Which do you want?",
    fits: { threats: ["legal_regulator_threat"] },
    why: "a person with authority, or a written answer",
    source: "Hutzinger & Weitzl 2023",
  },
  {
    id: "agree-threat.make-leaving-easy",
    stage: "agree",
    text: "Leaving is your choice, and I'll arrange it by {when} if you say so. What would have to change for you to stay?",
    fits: { threats: ["churn_threat"] },
    why: "respects the choice, asks the price of staying",
    source: "Solomon, MAMA",
  },
  {
    id: "agree-threat.before-you-go",
    stage: "agree",
    text: "Before you go: for your {thing} I can {what} by {when}. Would that change your mind, or shall I help you leave?",
    fits: { threats: ["churn_threat"] },
    why: "respects the choice either way",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
