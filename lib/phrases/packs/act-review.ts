/** A happy end may be told: an invitation, no pressure. */
import type { Phrase } from "../../model";

export default [
  {
    id: "act-review.short-review",
    stage: "act",
    text: "Would you tell others in a short review how things went with your {thing}? Only if you'd like to, and in your own words.",
    fits: { outcome: ["resolved_or_thanks"], agentKnows: true },
    register: "warm",
    why: "an invitation, no pressure",
    source: "Onlinecourses55",
  },
  {
    id: "act-review.tell-others",
    stage: "act",
    text: "If you'd like to tell others how this ended, the good and the bad, a review helps them. It's entirely up to you.",
    fits: { outcome: ["resolved_or_thanks"], agentKnows: true },
    register: "plain",
    why: "an invitation, no pressure",
    source: "Onlinecourses55",
  },
  {
    id: "act-review.honest-line",
    stage: "act",
    text: "If you think that others should know how this turned out, I'd be grateful for a few open words wherever you like to write.",
    fits: { outcome: ["resolved_or_thanks"], agentKnows: true },
    register: "warm",
    why: "an invitation, no pressure",
    source: "Onlinecourses55",
  },
] satisfies Phrase[];
