import { placesOf, type Ways } from "../../acts/ways";
import type { Rule } from "../rule";

const RULES =
  "(?:policy|policies|terms(?: and conditions| of \\w+)?|conditions(?: of \\w+)?|guidelines|rules|procedures?)";
/** A rule that gives them something is good news. */
const GIVES = "(?! (?:gives|allows you|covers|lets you|number|to help)\\b)";

const WAYS: Ways = {
  asPer: new RegExp(
    `\\b(?:as )?per (?:(?:our|the|company|my) )?(?:[a-z-]{1,20} ){0,2}${RULES}\\b|\\b(?:according to|based on|in line with|in accordance with|under|due to|for reasons of) (?:our|the|company) (?:[a-z-]{1,20} ){0,2}${RULES}\\b${GIVES}|\\bfor (?:policy|compliance) reasons\\b`,
    "g",
  ),
  ourPolicy: new RegExp(
    `\\b(?:our|company|strict|store|standard|hotel|airline)(?: [a-z][a-z-]{1,20}){0,3} polic(?:y|ies)\\b${GIVES}`,
    "g",
  ),
  thatIs:
    /\b(?:that's|that is|this is|it's|it is) (?:just |simply )?(?:against (?:our |the )?|(?:our|the|company|standard|store) )(?:[a-z-]{1,20} ){0,2}(?:policy|procedure|practice|rules?)\b|\b(?:against|breach(?:es|ed)? (?:of )?|violat(?:es|ed|ion of)) (?:our|the) (?:[a-z-]{1,20} ){0,2}(?:policy|policies|rules?|guidelines|terms)\b/g,
  says: new RegExp(
    `\\b(?:our|the|company) (?:[a-z-]{1,20} )?${RULES} (?:(?:clearly|explicitly|do|does) )?(?:states?|say|says|not|prohibits?|requires?|only|are|(?:do|does)(?: not|n't) (?:allow|permit|let|provide|cover))\\b|\\b(?:policy|rules?) (?:prevents?|requires?|dictates?|forbids?|prohibits?)\\b`,
    "g",
  ),
  asWritten: new RegExp(
    `\\b(?:as |is )?(?:outlined|set out|laid out|stated|described|written|agreed) in (?:our|the|your) ${RULES}\\b|\\b(?:outside|not covered by|not part of|not within|n't covered by)(?: of)? (?:our|the|your) (?:\\w{2,12} )?${RULES}\\b|\\b(?:outside|beyond|past) (?:of )?(?:the|our) (?:\\w{2,12}(?:-day)? )?(?:return|refund|warranty|cancellation|exchange) (?:window|period)\\b`,
    "g",
  ),
  eligible:
    /\b(?:not|isn't|aren't|wasn't|no longer) (?:eligible|entitled)\b|\bineligible\b|\b(?:do|does|did)(?: not|n't) qualify for\b/g,
  agreed:
    /\b(?:that's|that is|this is|it's) (?:just |simply )?(?:how|the way) we (?:handle|do|treat|run) (?:it|this|that|things|these)\b|\b(?:contract|tariff|fare|plan|offer|agreement|system|ticket type) (?:does|do)(?: not|n't) (?:provide for|allow|permit|foresee|let)\b|\b(?:is|are) (?:only (?:accepted|possible|allowed|permitted|granted|refunded|given)|(?:strictly |generally |always )?(?:prohibited|not allowed|not permitted|non-refundable|not foreseen|excluded from))\b|\byou (?:have )?(?:agreed to|accepted) (?:our|the|these) (?:terms|conditions|rules)\b|\brules are rules\b|\bby the book\b|\b(?:those|these|they)(?:'re| are) (?:simply |just |only )?(?:the|our) (?:\w{3,10} )?rules\b|\b(?:everyone|everybody|every (?:customer|guest|passenger|member)|all (?:our )?(?:customers|guests|passengers|members)) (?:pays?|has to|have to|must|(?:is|are) (?:treated|charged))\b|\bmake no (?:exceptions?|difference)\b|\b(?:applies|apply|goes) (?:equally )?to (?:everyone|everybody|all (?:our )?\w{4,12})\b/g,
};

export default {
  about: "the rule before the person",
  source: "practice; Micah Solomon (no policy while they still need to be heard)",
  severity: "warn",
  check: (draft) =>
    placesOf(draft, WAYS).map(({ start, end }) => ({
      start,
      end,
      why: "A rule ends the talk: give the reason in plain words, and what you can do instead.",
    })),
  examples: {
    flagged: [
      { draft: "As per our policy, refunds take 14 days." },
      { draft: "We only exchange opened items. That's our policy." },
      { draft: "Our return policy does not allow this." },
      { draft: "You are not eligible for a refund." },
      { draft: "According to our terms and conditions the deposit stays with us." },
    ],
    fine: [
      { draft: "Your policy number is 4711." },
      { draft: "Opened items can't be sold again, so I can offer an exchange or a repair." },
      { draft: "Our return policy gives you 30 days, so there is time until Friday." },
    ],
  },
} satisfies Rule;
