import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "wants to warn others",
  weight: 2,
  pattern: anyOf(
    "(?:leave|leaving|write|writing|post|posting|give|giving)(?: you)? (?:a |an |my |the )?(?:very )?(?:bad |negative |honest |one[- ]star |1[- ]star |scathing |public |terrible |awful )?(?:review|feedback online)s?",
    "(?:one|1|zero|0)[- ]stars?",
    "tell(?:ing)? (?:everyone|everybody|all my|the whole|others|people)",
    "warn(?:ing)? (?:everyone|others|people|my|anyone)",
    "(?:post|posting|share|sharing|put|putting|go|going)(?: this| it| about this| all of this| these| everything)? (?:on|to|all over|public on) (?:twitter|x|facebook|instagram|tiktok|social(?: media)?|trustpilot|google|reddit|linkedin|the press|the papers|youtube)",
    "go(?:ing)? public",
    "social media",
    "trustpilot",
    "(?:avoid|stay away from) (?:this|these|them|at all)",
    "(?:do not|don't|dont) (?:buy|install|order|use|trust) (?:from|this|here|it|these|them)",
    "(?:contact|call|tell)(?:ing)? the (?:press|newspapers?|media)",
    "name and shame",
  ),
  unless: ["negated"],
  says: { threat: "public_warning" },
  examples: {
    flagged: ["I'm leaving a one-star review.", "I will tell everyone.", "Don't buy from this shop."],
    fine: ["I read a good review of it.", "People tell me it is good."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
