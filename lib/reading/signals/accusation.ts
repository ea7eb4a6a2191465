import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "accuses you of lying, theft or fraud",
  weight: 6.5,
  more: 0.5,
  pattern: anyOf(
    "(?:that|this|it)(?: was|'s| is| were) (?:a |an outright |a complete )?lies?",

    "(?<!(?:or|like|possible|potential) (?:a )?)(?:a |total |complete |you )?(?:scam|con|rip ?off)(?: artists?)?",
    "scam(?:s|med|ming|mers?)",
    "ripp(?:ed|ing) (?:me |us |people |customers )?off",
    "ripoff",
    "thieves",
    "theft",
    "daylight robbery",
    "robbery",
    "crooks?",
    "fraudsters?",
    "fraudulent company",
    "liars?",
    "(?:then|and|you) lie(?: about| to)?(?: it| me| us)?",
    "(?:you|they|your \\w{2,12})(?: have| are|'re|'ve| all)?(?: just| simply)? (?:lied|lying|stole|stolen|stealing|cheated|cheating|robbed|robbing|conned|defrauded)(?: to)?(?: me| us)?",
    "(?:been|feel|was) (?:cheated|robbed|conned|scammed|lied to|swindled)",
    "taking (?:my|our) money (?:and|for) (?:nothing|giving)",
    "stolen (?:my|our) money",
    "stole (?:my|our)",
    "steal(?:ing)? (?:my|our|people's)",
    "kept my money",
  ),
  unless: ["negated", "supposed"],
  says: { severity: 1 },
  examples: {
    flagged: ["This is a scam.", "You lied to me.", "I feel cheated."],
    fine: ["Someone stole the parcel from my porch.", "I don't think it is a scam."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
