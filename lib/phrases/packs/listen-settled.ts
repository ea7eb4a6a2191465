/** They are content: what is worth knowing from it. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-settled.difference",
    stage: "listen",
    text: "What made the difference with your {thing} in the end?",
    fits: { outcome: ["resolved_or_thanks"] },
    register: "warm",
    why: "asks what helped",
    source: "Marriott, LEARN",
  },
  {
    id: "listen-settled.anything-left",
    stage: "listen",
    text: "Is there anything left about your {thing} that I should know of?",
    fits: { outcome: ["resolved_or_thanks"] },
    register: "plain",
    why: "asks for what is left",
    source: "Onlinecourses55",
  },
  {
    id: "listen-settled.remember",
    stage: "listen",
    text: "What would you like me to keep in mind from all this?",
    fits: { outcome: ["resolved_or_thanks"] },
    register: "warm",
    why: "asks what to keep in mind",
    source: "Marriott, LEARN",
  },
] satisfies Phrase[];
