/** A rule that lands unfairly: the case is seen before the rule. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-rule.rule-for-answer",
    stage: "acknowledge",
    text: "I'm sorry you were given a rule about your {thing} where you needed an answer. Your case deserves to be looked at as yours.",
    fits: { failures: ["policy_unfair"] },
    why: "puts the person before the rule",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-rule.small-print",
    stage: "acknowledge",
    text: "Your {thing} deserved a person's judgement, and small print is what you got.",
    fits: { failures: ["policy_unfair"] },
    why: "owns the manner",
    source: "Gelbrich & Roschk 2011",
  },
  {
    id: "acknowledge-rule.on-paper",
    stage: "acknowledge",
    text: "A rule can be correct on paper and still land unfairly on you. I see why this one does, and I'm sorry.",
    fits: { failures: ["policy_unfair"] },
    why: "grants that it is unfair to them",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-rule.wrong-way-round",
    stage: "acknowledge",
    text: "What you were told about your {thing} put the rule first and you second. That is the wrong way round, and I'm sorry.",
    fits: { failures: ["policy_unfair"] },
    why: "turns the order around",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-rule.no-hearing",
    stage: "acknowledge",
    text: "Being met with a rule and no hearing over your {thing} would make anyone angry. I'm sorry.",
    fits: { failures: ["policy_unfair"], temperature: [2, 3] },
    why: "confirms the reason for the anger",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-rule.same-wall",
    stage: "acknowledge",
    text: "You have asked about your {thing} before and met the same wall. I'm sorry; a repeated no is not an answer to your case.",
    fits: { failures: ["policy_unfair"], repeat: true },
    why: "names the earlier refusal",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "acknowledge-rule.no-fairer",
    stage: "acknowledge",
    text: "Hearing the same rule again does not make it fairer. I'm sorry that asking twice got you no further.",
    fits: { failures: ["policy_unfair"], repeat: true },
    why: "names the second asking",
    source: "Maxham & Netemeyer 2002",
  },
] satisfies Phrase[];
