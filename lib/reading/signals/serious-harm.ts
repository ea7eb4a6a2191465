import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "tells of fraud or theft",
  weight: 0.25,
  pattern: anyOf(
    "(?:fraud|fraudulent|fraudulently|unauthori[sz]ed|unrecogni[sz]ed)(?: (?:charges?|transactions?|payments?|activity|access|withdrawals?|purchases?|transfers?|debits?))?(?! (?:team|department|dept|squad|prevention|alert))",
    "identity theft",
    "(?:stolen|stole|robbed|nicked|burgled|pickpocketed|siphoned|skimmed|cloned)(?: (?:from (?:me|us|my|our)|my|our|his|her|it|money))?(?! the show)",
    "(?:scammed|conned|defrauded|swindled|duped|phished|ripped off by a scammer|tricked out of)",
    "(?:emptied|drained|cleared out|cleaned out|wiped out) (?:my|our|his|her) (?:\\w{3,9} )?(?:account|savings|card|wallet|balance)",
    "(?:transaction|payment|transfer|withdrawal|charge|purchase)s? (?:that )?(?:i |we )(?:did not|didn't|didnt|never|don't|dont|do not) (?:make|made|authori[sz]ed?|recogni[sz]e|approve)",
    "(?:didn't|didnt|did not|never) (?:authori[sz]e|authori[sz]ed|approve|make) (?:this|these|that|the|any|those|it) ?(?:transaction|payment|transfer|charge|purchase|withdrawal)?s?",
    "(?:money|savings|balance|pension|crypto|salary|funds|wages)(?: (?:is|are|was|were|has|have|just|all|been)){0,2} (?:gone|missing|disappeared|vanished|stolen|frozen|seized)",
    "(?:police report|crime (?:number|reference)|action fraud|fraud squad|reported (?:it |this |them )?to the police)",
  ),
  unless: ["negated", "supposed"],
  says: { severity: 2 },
  examples: {
    flagged: [
      "There are fraudulent charges on my card.",
      "Somebody emptied my account.",
      "I never authorised this payment.",
    ],
    fine: ["It arrived in two days.", "No fraud here.", "She stole the show."],
  },
  source: "Magnini, Ford, Markowski & Honeycutt 2007, Journal of Services Marketing 21(3)",
} satisfies SignalRule;
