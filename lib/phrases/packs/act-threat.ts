/** They may take it further: in writing, on time. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-threat.can-decide",
    stage: "act",
    text: "You'll have a written answer about your {thing} by {when}, from someone who can decide.",
    fits: { threats: ["legal_regulator_threat"], outcome: ["unhappy", "neutral_open"] },
    register: "formal",
    why: "a written answer with a date",
    source: "Marriott, LEARN",
  },
  {
    id: "act-threat.formal-complaints",
    stage: "act",
    text: "I'll pass your message to the person who handles formal complaints, and you'll have their reply in writing by {when}.",
    fits: { threats: ["legal_regulator_threat"], outcome: ["unhappy", "neutral_open"] },
    register: "formal",
    why: "goes to who has to know",
    source: "Marriott, LEARN",
  },
  {
    id: "act-threat.stay-or-go",
    stage: "act",
    text: "By {day} I'll {what} for your {thing}. Whether you stay or go is your decision, before and after.",
    fits: { threats: ["churn_threat"], outcome: ["unhappy", "neutral_open"] },
    register: "warm",
    why: "a date, then their choice",
    source: "Michelli",
  },
  {
    id: "act-threat.still-leave",
    stage: "act",
    text: "I'll {what} by {day}. If you still want to leave then, I won't stand in your way.",
    fits: { threats: ["churn_threat"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "leaves the choice with them",
    source: "Onlinecourses55",
  },
  {
    id: "act-threat.up-to-you",
    stage: "act",
    text: "I'll {what} about your {thing} by {when}. What you write is up to you, before and after.",
    fits: { threats: ["public_warning"], outcome: ["unhappy", "neutral_open"] },
    register: "plain",
    why: "asks for nothing in return",
    source: "Packard et al. 2018",
  },
] satisfies Phrase[];
