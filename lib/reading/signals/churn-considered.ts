import { anyOf } from "../pattern";
import type { SignalRule } from "../signal";

const LEAVE =
  "(?:leav(?:e|ing)(?! (?:my|the|a|for|on|at|early|home|you (?:to|with|a)|it|them|this|that) )|switch(?:ing)?(?! (?:to|from|my|the|plans?|seats?) )|cancell?(?:ing)?(?! (?:my |the |this |our )?(?:trip|flight|booking|reservation|holiday|order|appointment|visit))|uninstall(?:ing)?|delet(?:e|ing) (?:the|this|your|my) (?:app|account)|clos(?:e|ing) (?:my|our|the) accounts?|mov(?:e|ing) (?:on|away|elsewhere|my account|provider|bank|to another)|chang(?:e|ing) (?:providers?|banks?|airlines?|suppliers?|carriers?|networks?|compan(?:y|ies)|insurers?)|go(?:ing)? elsewhere|unsubscrib(?:e|ing)|ending (?:my|our)|quitting|quit|end my)";

export default {
  because: "thinks of leaving",
  weight: 0.75,
  pattern: anyOf(
    `(?:thinking|thought|think) (?:of|about|seriously about|seriously of|strongly about|hard about) ${LEAVE}`,
    `consider(?:ing|ed)? (?:\\w{3,10} )?${LEAVE}`,
    "(?:thinking|considering|debating)(?: about| of)? (?:switching|leaving|changing|moving) (?:from (?:you|@\\w{2,20})|after (?:this|my)|you|to (?:another|a different|someone|@\\w{2,20}))",
    `(?:tempted|inclined|close|about|ready|forced|prepared|this close|going|planning|time|starting|start) to ${LEAVE}(?: (?:you|all|to|now|and|over|if|the|my|altogether|completely)|(?= ?[.!,]|$))(?! the (?:house|hotel|airport|plane))`,
    `(?:might|may|will|(?:i|we|you|they)'ll|ill|would|could|should)(?: \\w{2,8}){0,2} (?:cancel (?:my|our) (?:subscription|membership|account|contract|policy|service|card|plan)|leave you|switch (?:provider|bank|airline|carrier|supplier)s?|go elsewhere|look elsewhere|look at other|jump ship|move (?:provider|bank)s?|close (?:my|our) accounts?)`,
    `(?:or|otherwise|else)(?: else)?,? (?:i|we)(?: am|'m|'re| are|'ll| will| shall)? ${LEAVE}`,
    "(?:or|otherwise|else)(?: else)?,? (?:i|we)(?:'ll| will|'m|'re)(?: be)? (?:go(?:ing)?|mov(?:e|ing)|cancell?(?:ing)?|off|gone|out|switch(?:ing)?|leav(?:e|ing)|tak(?:e|ing) my)",
    `(?:if|unless) … (?:i|we)(?:'?m| am|'?re| are|'ll| will| shall| may| might| would|'d) (?:\\w{3,10} )?${LEAVE}(?! (?:on|at|early))`,
    `(?:if|unless)(?: \\w{1,12}){1,8},? (?:then )?(?:i|we)(?:'?m| am|'?re| are) (?:out|done|gone|off)`,
    "(?:re-?consider(?:ing)?|re-?think(?:ing)?|re-?evaluat(?:e|ing)|review(?:ing)?|question(?:ing)?) (?:my|our|whether|if|being) (?:\\w{2,9} )?(?:\\w{2,9} )?(?:membership|contract|business|loyalty|subscription|account|policy|choice of|relationship|custom|being a customer|stay|renew|continue|keep|customer)",
    "(?:explor(?:e|ing)|look(?:ing)? (?:at|into)|weigh(?:ing)?|consider(?:ing)?|check(?:ing)? out) (?:\\w{2,8} )?(?:other options|our options|my options|options elsewhere|alternatives|the competition|competitors)",
    "shopping around",
    "(?:time|going|need|have|want|decided) to (?:move on|say goodbye|part ways|jump ship|leave you|find (?:a|an) (?:new|better|different)|get a (?:new|different) (?:bank|provider|airline|insurer))",
    "time for a (?:new|different|better) (?:bank|provider|airline|insurer|supplier|carrier|network|company|gym|phone company|app)",
    "(?:not|<n't>) (?:really )?(?:worth|justify) (?:keeping|renewing|staying|paying for|continuing|the (?:subscription|membership))",
    "justify (?:keeping|paying|staying|renewing|continuing)",
    "(?:want|let me|let us|get me|get us) out of (?:this|my|the|our|your) (?:contract|subscription|membership|plan|policy)",
    "end up never (?:buying|using|flying|ordering)",
    "(?:may|might|could|will) (?:be|just be|be about) (?:done|finished|leaving|through)(?: with)?",
    "(?:bout|about|almost|nearly) (?:done|finished) (?:with|w/?) ?(?:you|y'?all|this|them|@\\w{1,20})",
    "(?:cancell?ing|leaving|switching|gone|out) (?:at|by|before) the end of (?:the|my|this) (?:month|contract|year|term|billing|week)",
    "once (?:my|the|this) (?:contract|subscription|trial|term|plan|policy|membership) (?:is up|ends|expires|runs out|is over|finishes)",
    "(?:contract|policy|membership) (?:ends|is up|expires|runs out) (?:\\w{1,10} ){0,3}(?:and|then|so) (?:(?:so )?(?:do|will) (?:we|i)|(?:i|we)(?:'?m| am|'?re|'?ll| end| go| leave)|bye|never)",
    "(?:counting down|can'?t wait (?:for|until|till|to)|as soon as) (?:\\w{1,10} ){0,4}(?:contract|days i have left|leave you|cancel|subscription|plan|membership)",
  ),
  unless: ["negated"],
  says: { threat: "churn_threat" },
  examples: {
    flagged: [
      "I'm thinking of leaving you.",
      "Fix it or I will cancel.",
      "If this happens again I'm leaving.",
      "I may be done with this app.",
    ],
    fine: [
      "Thinking of cancelling my trip, what does it cost?",
      "I am thinking about switching to the annual plan.",
      "We are about to leave for the airport.",
    ],
  },
  source: "Amends: complaints written for development",
} satisfies SignalRule;
