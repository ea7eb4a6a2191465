/** Sending a customer to a desk: by phone, in person, another firm. */
import { DESK, words } from "../channels";
import type { Wording } from "../wordings";

const HOW = "(?: (?:please|kindly|also|just|directly|simply|out|back|over|instead|again|straight)){0,3}";
const OUR =
  "(?: (?:the|your|our|their|a|an|any|one of our|one of the|someone (?:from|in|on|at)|this|that|my))?";

export const DESKS_TO_ASK: Record<string, Wording> = {
  "call us": {
    says: new RegExp(
      `\\b(?:(?:call|ring|phone|dial)${HOW} (?:our|the \\w{3,12} (?:line|team|number|desk|cent)|customer|in to|or chat|or e-?mail)|(?:give|drop) (?:us|our|them|the|customer)${words(4)} a (?:call|ring|buzz|bell)|call/chat|(?:call|ring|phone) (?:the|your) [a-z]{3,12}|(?:call|dial|ring) \\d{3,6}|(?:contact|call|e-?mail|message|ask|ring|(?:get in touch|speak|talk|check) (?:with|to)|reach out to) them|(?:via|through|using) (?:our|the|this|an|a) (?:[a-z-]{2,12} ){0,2}(?:form|portal|help (?:section|page|cent(?:er|re))|(?:contact|support) page)|(?:via|by|over|through|on|over the) (?:the )?(?:e-?mail|phone|telephone|live chat|chat|phone/chat|phone or chat|chat or phone|chat/phone))\\b`,
      "g",
    ),
  },
  "contact that desk": {
    says: new RegExp(
      `\\b(?:contact|contacting|reach|reaching|get in (?:touch|contact)|getting in touch|be in touch|speak|speaking|talk|talking|chat|chatting|check|connect|consult|work|message|write|e-?mail|ask|refer|liaise|see|visit|follow up|follow-up|take (?:this|it) up|raise (?:this|it)|report (?:this|it)|approach|direct (?:this|your [a-z]{3,12})|go through|(?:best|better|(?:needs?|has|have|must|can only|need) (?:to )?be) (?:handled|addressed|dealt with|looked (?:at|into)|resolved|sorted|done|arranged))${HOW}(?: (?:to|with|by|through|via|at))?${HOW}${OUR} ${DESK}\\b`,
      "g",
    ),
    unlessAfter: /\b(?:thanks for|you(?:'ve| have)?|already) $/,
    unlessBefore: /^ (?:page|article|guide|faq|manual|status)|^[^.!?]{0,12}\band let\b/,
  },
  "they can help there": {
    says: new RegExp(
      `\\b(?:our|the|your|this is (?:something )?for our)${words(3)} ${DESK} (?:can|will be able to|would be able to|are able to|is able to|should be able to|is best placed|would be best)(?: (?:also|best|better|further|then|certainly))? (?:help|assist|look|advise|check|sort|answer|be reached|to (?:help|assist))|\\b${DESK} can be reached\\b|\\bone-on-one support\\b`,
      "g",
    ),
  },
  "speak to the hotel": {
    says: /\b(?:contact|reach out to|get in touch with|speak (?:to|with)|talk to|check with|liaise with|raise (?:it|this) with) (?:the|your|their) (?!(?:link|steps|guide|article|page|same|link)\b)[a-z-]{3,14}\b|\b(?:on|at|to) (?:extension|ext\.?) \d/g,
  },
  "tweet that team": {
    says: /@\w{2,30} (?:look after|handle|deal with|can (?:help|advise|assist)|will be able|would be able|(?:is|are) (?:best|the (?:best|right|team|people|ones?)))\b|\b(?:tweet|contact|message|dm|reach out to|get in touch with|speak to|ask|chat to) @\w{2,30}/g,
  },
  "visit a branch": {
    says: /\b(?:visit|go to|pop into|drop (?:into|by|in to)|stop by|call (?:in|into)|head to|take (?:it|this|them|(?:the|your) [a-z]{3,12}) (?:in )?to|register (?:it|this|your \w{2,10}) (?:with|at)|ask (?:in|at)|approach|speak to (?:someone|staff) (?:at|in)|see the staff)(?: (?:your|the|our|a|an|any|one|of|nearest|local|nearby|home|closest|respective)){1,4} (?:\w{2,14} ){0,2}?(?:branch(?:es)?|stores?|shops?|service cent(?:er|re)s?|outlets?|office|dealers?|dealership|desk|counter|kiosk|reception)\b|\b(?:at|to|into|from) your (?:nearest|local|closest) [a-z]{3,12}\b/g,
  },
};
