/** They may take it further: an offer they can hold on to. */
import type { Phrase } from "../../model";

export default [
  {
    id: "agree-threat.in-writing",
    stage: "agree",
    text: "I can put my offer for your {thing} in writing by {when}, so that you have it for your own records. Would that help?",
    fits: { threats: ["legal_regulator_threat"] },
    register: "formal",
    why: "an offer in writing",
    source: "Marriott, LEARN",
  },
  {
    id: "agree-threat.formal-side",
    stage: "agree",
    text: "My lead can speak with you about the formal side at {when}, or I can send a written answer by {day}. Which do you prefer?",
    fits: { threats: ["legal_regulator_threat"] },
    register: "formal",
    why: "offers who has to know",
    source: "Marriott, LEARN",
  },
  {
    id: "agree-threat.before-you-decide",
    stage: "agree",
    text: "Before you decide anything about your {thing}, here is my offer: I'll {what} by {when}. Would that change your mind?",
    fits: { threats: ["churn_threat"] },
    register: "warm",
    why: "an offer, and their choice",
    source: "Michelli",
  },
  {
    id: "agree-threat.leaving-is-yours",
    stage: "agree",
    text: "Leaving is your choice, and I'll arrange it by {when} if you say so. What would have to change for you to stay?",
    fits: { threats: ["churn_threat"] },
    register: "plain",
    why: "leaves the choice with them",
    source: "Onlinecourses55",
  },
  {
    id: "agree-threat.whatever-you-write",
    stage: "agree",
    text: "I can {what} about your {thing} by {when}, and you stay free to write what you like. Would that help?",
    fits: { threats: ["public_warning"] },
    register: "plain",
    why: "asks for nothing in return",
    source: "Packard et al. 2018",
  },
  {
    id: "agree-threat.put-right-by",
    stage: "agree",
    text: "By {day}, what would show you that this has been put right?",
    fits: { threats: ["public_warning"] },
    register: "warm",
    why: "asks what would be enough",
    source: "Solomon, MAMA",
  },
] satisfies Phrase[];
