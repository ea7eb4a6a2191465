import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

export default {
  because: "speaks of a lawyer, a regulator or a chargeback",
  weight: 3,
  more: 0.5,
  pattern: anyOf(
    "(?:going|go|talk|speak|turn) to (?:my|the) (?:bank|card (?:company|issuer)|credit card (?:company|provider))",

    "(?:my|our) (?:lawyers?|solicitors?|attorneys?|barrister)(?! (?:needs?|asked|has asked|wants))",
    "(?:get|getting|hire|hiring|contact|contacting|consult|consulting|involve|with|to|through|see|seeing|from) an? (?:lawyer|solicitor|attorney)",
    "legal (?:action|steps|advice|proceedings|route|counsel|team)",
    "(?:will|to|going to|i'll|gonna|shall) sue",
    "suing you",
    "take (?:you|this|it) to (?:small claims|court)",
    "(?:small claims|see you in) court",
    "lawsuit",
    "trading standards",
    "ombudsman",
    "consumer (?:protection|rights (?:agency|office|body)|court|council|affairs)",
    "better business bureau",
    "bbb",
    "ftc",
    "fca",
    "ofcom",
    "attorney general",
    "regulators?",
    "data protection (?:authority|commissioner)",
    "(?:call|go to|going to|contact|report (?:you|this|it) to|involve|inform) the (?:police|authorities|bank)",
    "chargebacks?",
    "charge ?back",
    "(?:dispute|disputing|reverse|reversing) (?:the |this |these |your |those )?(?:charges?|payments?|transaction)(?: with)?",
    "(?:formal|official) (?:complaint with|complaint to|notice)",
    "letter before action",
    "report (?:you|your company) to",
  ),
  says: { threat: "legal_regulator_threat" },
  examples: {
    flagged: [
      "You will hear from my lawyer.",
      "I'm filing a chargeback.",
      "I will report you to trading standards.",
    ],
    fine: ["The tennis court lamp arrived.", "I am a lawyer and need an invoice."],
  },
  source: "Label guide: upset 0 to 3",
} satisfies SignalRule;
