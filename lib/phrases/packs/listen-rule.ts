/** A rule: what it missed about their case. */
import type { Phrase } from "../../model";

export default [
  {
    id: "listen-rule.which-rule",
    stage: "listen",
    text: "What were you told, and what does it miss about your case?",
    fits: { failures: ["policy_unfair"] },
    register: "plain",
    why: "asks what the rule missed",
    source: "Disney, HEARD",
  },
  {
    id: "listen-rule.considered",
    stage: "listen",
    text: "What should have been considered about your {thing}, and wasn't?",
    fits: { failures: ["policy_unfair"] },
    register: "plain",
    why: "asks what was not considered",
    source: "Disney, HEARD",
  },
  {
    id: "listen-rule.case-different",
    stage: "listen",
    text: "I'd like to look at your {thing} as a case of its own. What should I know that I don't yet?",
    fits: { failures: ["policy_unfair"] },
    register: "warm",
    why: "asks for their side",
    source: "Disney, HEARD",
  },
] satisfies Phrase[];
