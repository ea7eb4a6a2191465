import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "says that it falls short of what they expected",
  weight: 0.25,
  pattern: anyOf(
    "no (?:heating|hot water|running water|electricity|air conditioning|clean towels)",
    "(?:looks?|feels?) (?:so |very |rather |really )?(?:cheap|flimsy)",

    "(?:poor|bad|cheap|low|terrible|awful|inferior|disappointing|lousy|shoddy|horrible) (?:quality|material|materials|build|sound|picture|taste|fabric|design|finish|workmanship|print|food|video|battery)",
    "(?:quality|material|fabric|sound|taste|design|food|room|colou?r|print|finish|stitching|battery|picture) … (?:poor|bad|cheap|disappointing|terrible|awful|worse|nothing like|not as|horrible|flimsy|dirty|thin|wrong|far from|fad(?:ed|es)|below)",
    "not (?:as|like) (?:described|advertised|shown|pictured|promised|the (?:picture|photo|description)|in the (?:picture|photo|pictures))",
    "nothing like (?:the|what)",
    "(?:not|<n't>|hardly) worth (?:the|it|what)",
    "(?:expected|hoped for|thought it) … (?:more|better|higher)",
    "(?:not|<n't>) what (?:i|we) (?:expected|hoped|was promised|were promised)",
    "(?:flimsy|tacky|cheaply made|falls? short|below expectations?|overpriced|looks? (?:cheap|nothing)|misleading|false advertising|uncomfortable|filthy|dirty|stained|tasteless|undercooked)",
    "(?:cold|stale|burnt) (?:food|meal|pizza|coffee|soup|burger)",
    "(?:food|meal|pizza|soup|burger|dinner) (?:was|arrived|came) (?:stone |ice )?(?:cold|stale|burnt)",
  ),
  unless: ["negated", "supposed"],
  says: { failure: "quality_expectation" },
  examples: {
    flagged: ["The quality is disappointing.", "It is not as described.", "Not worth the money."],
    fine: ["Quality matters to us.", "It is as described."],
  },
  source: "Label guide: twelve failures",
} satisfies SignalRule;
