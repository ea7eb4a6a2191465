/** What the firm gives or bears in money: an amount, a fee dropped, a cost covered. */
import type { Wording } from "../wordings";

export const COSTS_BORNE: Record<string, Wording> = {
  "£5 is on your card": {
    says: /\b(?:pop|put|add|credit|send|sent|load|knock|tak|drop|giv|gave|refund|return|transfer)\w{0,4} (?:(?:you|an?|the|another|extra|back|off) ){0,3}(?:[£$€]\d[\d.,]{0,8}|\d{1,3}%)(?: [a-z-]{3,12}){0,2}(?: (?:off|on|onto|to|into|back|towards|as|for you)\b|(?=[.!,]|$))/g,
  },
  "fee waived": {
    says: /\b(?:fees?(?: of \S{1,10})?|charges?|penalt(?:y|ies)|cost|amount|interest|balance|difference)(?: \w{2,10}){0,5} (?:will be|has been|have been|is|are|was|can be|be) (?:\w{2,10} )?(?:waived|refunded|credited|reimbursed|removed|reversed|cancell?ed|covered|held as|returned)\b/g,
  },
  "charge removed": {
    says: /\b(?:tak(?:e|en|ing)|took|remov(?:e|ed|ing)|dropp?(?:ed|ing)?|cancel(?:led|ling)?|revers(?:e|ed|ing)|knock(?:ed|ing)?|wip(?:e|ed|ing)|writ(?:e|ten|ing))\b (?:off )?(?:the|that|this|your|any|all|those|both) (?:\w{2,12} ){0,2}(?:fees?|charges?|costs?|penalt(?:y|ies)|surcharges?|interest|postage|delivery|shipping)\b/g,
    onlyAfter: /\b(?:i|we|team|manager)(?:'ll|'ve)?(?: \w{2,8}){0,3} $/,
  },
  "we're covering the cost": {
    says: /\b(?:we|i)(?:'ll|'re|'ve|'d|'m)?(?: \w{2,8}){0,3} (?:cover(?:ed|ing)?|pay(?:ing)?|paid|meet(?:ing)?) (?:for )?(?:the|your|any|all)(?: full)? (?:costs?|postage|shipping|return|taxi|hotel|fare|repair|difference|bill|cleaning|expenses?)\b/g,
  },
  "the drinks are on us": {
    says: /\bon us\b(?! \w)/g,
    // There it is an admission: "that mix-up is on us".
    unlessAfter:
      /\b(?:that|this|it|one|mistake|error|mix-up|mess|fault|failure|blame|slip|delay|oversight|call)(?: is| was|'s)(?: \w{3,10})? $|\b(?:count|depend|rely|call|wait|reflect\w{0,4}) $/,
  },
  "free of charge": {
    says: /\b(?:free of charge|at no (?:extra |additional )?(?:cost|charge)(?: to you)?|on the house|as our guests?|(?:stay|night|meal|ride|delivery|order|visit|session|month|one|box)(?: \w{2,9})? (?:is|will be|comes) (?:free|complimentary)|at our (?:own )?(?:cost|expense)|as a (?:gesture|token|way of saying|thank you|small|one-time)|gesture of (?:goodwill|good will)|make (?:it|this) up to you|money back|% off (?:your|the) (?:next|bill|order|total)|won't (?:be charged|charge you|cost you)|will not be charged|half (?:the |your )?price|free of cost|without (?:(?:any|an?|the|change|extra|additional) ){0,2}(?:charge|fee|penalty))\b/g,
  },
  covered: {
    says: /\b(?:you(?:'re| are) (?:covered by|entitled to|eligible for)|money back guarantee|(?:is|are|be) covered (?:by|under) (?:the |your |our )?(?:\w{2,10} )?(?:warranty|guarantee|insurance|protection)|we(?:'ve| have) got (?:it|this) covered)\b/g,
  },
};
