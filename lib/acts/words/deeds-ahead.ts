/** What the firm will do on a case. */
import { NO_DEED, SETTLED, TAKEN } from "../deeds";
import type { Wording } from "../wordings";
import { HOW, LY, OURS, PEOPLE, THEIRS } from "./our-people";

export const DEEDS_AHEAD: Record<string, Wording> = {
  "it will be passed on": {
    says: new RegExp(
      `(?:(?:\\b(?:will|shall)|'ll)${HOW} be${LY} (?:auto-?)?(?:${SETTLED}|${TAKEN})|\\b(?:was|were) (?:also |then )?(?:forwarded|escalated|refunded|passed on|raised with|shared with|reported to|repaired|fixed|removed|restored|updated|reset|issued|processed|dispatched|shipped|resolved|completed|credited|re-?sent|corrected))\\b`,
      "g",
    ),
    unlessAfter:
      /\b(?:when|once|if|as soon as|after|until|you|which|usually|always|automatically|most|any|all|why|that)\b[^.!?]{0,60}$/,
    unlessBefore:
      /^ (?:by (?:you|the (?:seller|customer|bank))|when|if|once you|after you|in error|by mistake)\b/,
  },
  "it should be fixed by six": {
    says: /(?:\b(?:will|should|'ll)(?: (?:now|also|all))? be (?:finished|done|complete|sorted|ready|back(?: up| on| online| to normal)?|up and running|operational|fixed|restored|resolved|live|with you|there|(?!closed|charged|needed|asked|required|used|limited|based|allowed)[a-z]{3,11}ed)\b|\b(?:expect|aim|hope|plan|due|scheduled|estimated|looking) (?:to (?:have|be|get)|for) [^.!?,\n]{0,40}?(?:restored|fixed|resolved|back|running|completed?|repaired|sorted))(?=[^.!?\n]{0,30}\b(?:by|before|within|in|at|on|around|tomorrow|today|tonight|next|this) )/g,
    unlessAfter: /\b(?:you|when|once|if|until|which|usually|normally|always)(?: \w{1,10}){0,2} $/,
    unlessBefore: /^ (?:in the office|at work|from leave)\b/,
  },
  "the engineer is booked": {
    says: new RegExp(
      `\\b(?:${PEOPLE}|appointment|visit|collection|pick-?up|delivery|re-?delivery|repair|call|callback|inspection|slot|replacement|refund)(?: is| are|'s)(?: now| also| already)? (?:booked|scheduled|arranged|confirmed|set|due)(?= (?:for|to|in|on|at|with|between)\\b)`,
      "g",
    ),
  },
  "the update will fix it": {
    says: /\b(?:update|patch|version|release|build|hotfix)\b[^.!?\n]{0,60}?(?:will|to|'ll|should) (?:fix|include|contain|bring|resolve|address|solve|correct)\b|\b(?:all|every|affected|our) (?:[a-z]{3,12} )?(?:players?|users?|customers?|members?|passengers?|subscribers?) (?:will|'ll) (?:receive|get|be (?:given|refunded|credited|compensated))\b/g,
    unlessAfter: /\b(?:please|install|try|download)\b[^.!?]{0,30}$/,
  },
  "it leaves us today": {
    says: /\b(?:leaves?|finish(?:es)?|starts?|resumes?|arrives?|ships?|reach(?:es)?|lands?|departs?)(?: (?:our|your|the|you|us) ?(?:\w{3,12})?)?(?: back| again| out)? (?=(?:by |on |at |in |from )?(?:today|tomorrow|tonight|this|next|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d))/g,
    onlyAfter:
      /\b(?:your|our|it|that|this|these|those|new|replacement|work|part|parts|refund|repairs?|engineer)\b[^.!?]{0,40}$/,
    unlessAfter: /\b(?:if|when|until|whether|usually|normally|you|to)\b[^.!?]{0,20}$/,
  },
  "I'll check": {
    says: new RegExp(
      `\\b${OURS}(?:'ll| will| shall|'m going to|'re going to| are going to| am going to| is going to|'m about to|'s going to)${HOW} (?!(?:be )?${NO_DEED})[a-z-]{2,14}`,
      "g",
    ),
    unlessAfter: /\b(?:hope|hopefully|wish|fingers crossed)\b[^.!?]{0,20}$/,
  },
  "and will check": {
    says: new RegExp(`\\band(?: then)? will${HOW} (?!(?:be )?${NO_DEED})[a-z-]{2,14}`, "g"),
    onlyAfter: /\b(?:i|we|team|colleague)\b[^.!?]{0,160}$/,
  },
  "I got it fixed": {
    says: new RegExp(
      `\\b${OURS}(?:'ll| will|'ve| have|'re| are|'m| am)${HOW} (?:get|got|getting|have|had|having|make|making|made) (?:(?:this|that|it|them|your|the|our|my)(?: [a-z-]{2,15}){0,4}) (?:fixed|sorted|resolved|removed|checked|corrected|updated|looked|replaced|sent|aware|done|changed|reviewed|moving|delivered|right|up and running)\\b`,
      "g",
    ),
  },
  "a fix is on its way": {
    says: /\b(?:(?:an?|the|this|your) )?(?:[a-z]{2,12} )?(?:fix|patch|hotfix|bug ?fix|solution|replacement|refund|new (?:one|card|order|part|item|[a-z]{3,12})|spare|re-?delivery|engineers?|technicians?|update|driver|rider|help)(?:'s| (?:is|are|will be|should be|has been|have been|was))(?: now| already| also| currently)? (?:on (?:its|the|their|his|her) way|rolling|rolled|live|out\b|coming|going|released|available (?:soon|in the|with|from|by|this|next)|deployed|in progress|in the works|under ?way|being|planned|scheduled|included|pushed|arriving|shipping|with you|on site|there (?:by|at|in|on|within))/g,
    unlessAfter: /\b(?:no|if|when|once|whether|any) (?:a |the )?$/,
  },
  "it goes out today": {
    says: new RegExp(
      `\\b${THEIRS} [a-z]{3,14} (?:goes?|ships?|is going|are going|is being sent|leaves us|are being sent)(?: out| off)? (?:today|tomorrow|tonight|this|on|by|now|first thing)\\b|\\b(?:is|are) (?:now |already )?(?:with|in the hands of) (?:our|my) (?:[a-z-]{2,14} ){0,2}${PEOPLE}\\b`,
      "g",
    ),
  },
  "it arrives in three days": {
    says: new RegExp(
      `\\b${THEIRS} (?:refund|replacement|new [a-z]{3,12}|money|credit|amount|technician|engineer|courier|driver|voucher|parcel|order|package|delivery)(?: [a-z]{2,10})? (?:will|should|'ll)(?: now| then| also)? (?:arrive|reach|be (?:with you|credited|back|reflected|there|delivered|sent|shipped|dispatched|processed|refunded|issued|posted|yours|collected|at your)|come|reflect|appear|show|ship|leave|land)\\b|\\byou(?:'ll| will| should)(?: now| then| also| soon| shortly)? (?:receive|get|have|see|be (?:refunded|credited|reimbursed|getting|receiving)) (?:it\\b|your (?:refund|money|new|replacement|credit|order|parcel|package|voucher)|the (?:refund|money|new|replacement|credit|amount|voucher|new)|a (?:full |partial |complete |new )?(?:refund|replacement|credit|voucher|new))`,
      "g",
    ),
    unlessAfter: /\b(?:once you|when you|if you|so)\b/,
  },
};
