/** Not what they expected: the gap is real, and the expectation was fair. */
import type { Phrase } from "../../model";

export default [
  {
    id: "acknowledge-quality.fell-short",
    stage: "acknowledge",
    text: "I'm sorry your {thing} fell short of what you expected. That gap is real, and I'm glad you told me straight.",
    fits: { failures: ["quality_expectation"] },
    why: "names the gap",
    source: "Packard & Berger 2021",
  },
  {
    id: "acknowledge-quality.reason-to-expect",
    stage: "acknowledge",
    text: "Your {thing} should have been as good as you had reason to expect. You are not asking for too much.",
    fits: { failures: ["quality_expectation"] },
    why: "says that the expectation was fair",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-quality.right-to",
    stage: "acknowledge",
    text: "You expected more, and you were right to. I'm sorry for the disappointment.",
    fits: { failures: ["quality_expectation"] },
    why: "says that the expectation was fair",
    source: "Lewicki et al. 2016",
  },
  {
    id: "acknowledge-quality.not-good-enough",
    stage: "acknowledge",
    text: "Plain words for your {thing}: not good enough. You have reason to be angry, and I'm sorry.",
    fits: { failures: ["quality_expectation"], temperature: [2, 3] },
    why: "says it straight",
    source: "Villarroel Ordenes et al. 2019",
  },
  {
    id: "acknowledge-quality.another-chance",
    stage: "acknowledge",
    text: "You gave your {thing} another chance, and the result fell short again. I'm sorry that your goodwill was used up like that.",
    fits: { failures: ["quality_expectation"], repeat: true },
    why: "names the chance they gave",
    source: "Maxham & Netemeyer 2002",
  },
  {
    id: "acknowledge-quality.pattern",
    stage: "acknowledge",
    text: "Falling short again is a pattern, and you are right to call it one. I'm sorry.",
    fits: { failures: ["quality_expectation"], repeat: true },
    why: "names the pattern",
    source: "Maxham & Netemeyer 2002",
  },
] satisfies Phrase[];
