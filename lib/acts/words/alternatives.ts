/** Another way, or a choice between ways. */
import type { Wording } from "../wordings";

export const ALTERNATIVES: Record<string, Wording> = {
  "one or the other": {
    says: /\b(?:(?:two|three|2|3|several|a few|a couple of|couple of|different|alternative) (?:\w{3,12} )?options\b|options (?:are available|for you)\b|(?:your|the|these|here are(?: your)?|following) options (?:are|would be)|(?:one|first|second|the other|another|alternative|best) (?:option|alternative)\b|which(?:ever)? (?:option|of (?:these|the two|those) (?:would|do) you|would you prefer|would suit|suits|do you prefer|you prefer)|would you (?:rather|prefer)|(?:it's|is) (?:entirely |completely |totally )?(?:up to you|your choice)|you (?:can|could|may) (?:choose|pick|select (?:between|from|either)|decide|opt|either have)|the choice is yours|alternatively,? (?:i|we|you)|as an alternative|(?:a|as a) work-?around|(?:suggest|recommend) either|(?:we|i) can either)\b/g,
    unlessBefore: /^ (?:menu|page|button|tab|below|under)/,
  },
  "or would you like": {
    says: /\b(?:would you like|do you want|shall (?:i|we)|i can|we can|i could|we could|we'd be happy to|want (?:me|us) to)\b[^.!?\n]{2,90}?(?:,? or (?:(?:would you|shall|do you|should|i can|we can|your|a|have|else|to|send|we|just|wait|we could|bring|collect|cancel|keep|refund|you)\b))/g,
  },
  "this or that, which": {
    says: /\b(?:we|i)(?:'d| can| could)(?: either| happily| also| gladly)? [^.!?\n]{2,90}? or [^.!?\n]{2,70}[.!?] (?:which|what would|what do you|just (?:tell|let))\b/g,
  },
  instead: {
    says: /\b(?:you (?:can|could|may|might)|(?:i|we) (?:can|could|do)|if you(?:'d| would) (?:like|prefer|rather)|i'd|we'd|there(?:'s| is| are)|is in stock|is available|happy to|offer(?:ing)?|put you|move you|swap|try [^.!?\n]{2,40})\b[^.!?\n]{2,120}?\binstead\b|\byou (?:can|could|may) (?:also |still )?use (?!it\b)[^.!?\n]{2,60}? (?:until|while|for now)\b/g,
  },
  "in the meantime": {
    says: /\b(?:(?:in the meantime|meanwhile|for now|until then|while (?:the|it|this|that|our) [^.!?,\n]{1,40} (?:down|out|off|fixed|unavailable|broken|closed|repaired|missing))[,:]? (?:you(?:'ll| can| could| may|'re able to)|feel free to (?:use|order|book|watch)|it's (?:still )?available|please use|use\b|(?:i|we)(?: can|'ve set up|'re offering| suggest using)))\b(?! (?:\w{2,9} )?(?:find|read|check|see|follow|visit|view|learn|keep|take|track|contact|reach|try|need|be|have to|let|know|always|see|subscribe|stay)\b)/g,
  },
  "we do have": {
    says: /\b(?:we|i) (?:do have|(?:do|can|could) (?:offer|arrange|provide))\b(?! (?:that|this|a (?:guide|page|support)|more|support|assist|help|any|you with (?:more|some)|further|details)\b)/g,
    // What a link leads to is something to read.
    unlessBefore: /^[^.!?]{0,120}~/,
  },
  "not that, but this": {
    says: /\b(?:can't|cannot|unable|isn't|not (?:\w{2,12} )?(?:possible|available|supported)|(?:don't|doesn't|do not|does not) (?:\w{2,12} )?(?:have|offer|support|allow)|no (?:option|way))\b[^.!?]{0,120}[.!,;\u2013-]{0,2} (?:however,? |but |instead,? |though |if you(?:'d| would) like, )?you (?:can|could|may|might)(?: still| also| always| try)? (?!contact|reach|find|check|see|read|learn|visit|follow|call|dm|send|submit|let|click|share|use this|report|file|try (?:again|later)|write|e-?mail|chat|talk|speak|message|only|not\b)[a-z]{3,12}\b/g,
    unlessBefore: /^[^.!?]{0,60}\b(?:again|later)\b/,
  },
  "this or that": {
    says: /\byou (?:can|could|may) (?:either )?(?:have|keep|get) [^.!?\n]{3,60} or (?=\w)/g,
  },
  "back to the old one": {
    says: /\b(?:(?:go|switch|change|roll|move)(?:ing)? back|revert(?:ing)?)(?: to)? (?:the|your|a|an|our|\w{2,14}'s) ?(?:old|older|previous|classic|legacy|original|former)\b/g,
  },
  "other tickets are accepted": {
    says: /\btickets? (?:is|are|will be)(?: (?:also|now|being|be)){0,2} (?:accepted|valid) (?:on|with) (?:all|any|other|later|the next)\b|\b(?:use|using) your (?:existing |current )?ticket on\b|\bclaim (?:[\w£$€%-]{1,12} ){0,2}(?:delay repay|compensation|back|cashback)\b/g,
  },
};
