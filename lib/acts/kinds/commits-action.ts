import type { Act } from "../act";
import { isAsked, isSupposed } from "../clauses";
import { BEGINS, DEEDS_DONE, DOING, DONE, NO_DEED, SETTLED, TAKEN } from "../deeds";
import { withoutLinks } from "../links";
import type { AgentMessage } from "../message";
import { leadOf, type Place } from "../places";
import { inOrder, oneOf, said, type Wording } from "../wordings";
import promisesFollowUp from "./promises-follow-up";

/** Words of manner before a verb. Few and short: such a list is compiled anew for every pattern that has it. */
const HOW =
  "(?: (?:[a-z]{3,11}ly|also|now|then|just|already|since|first|next|both|all|still|again|of course|hard|be|(?:go|gone) ahead and|(?:make|be) sure to)){0,2}";
const LY = "(?: [a-z]{3,11}ly)?";
const PEOPLE = oneOf(`
  teams?, technicians?, engineers?, driver, courier, manager, supervisor, colleagues?, specialists?,
  agents?, representatives?, executives?, department, dept, developers?, devs?, experts?, warehouse,
  kitchen, store, office, staff, plumber, electrician, crew, tech, techs, partners?
`);
const OURS = `(?:i|we|(?:our|my|the|a|an|one of (?:our|my)|your) (?:[a-z-]{2,15} ){0,3}?${PEOPLE}|someone(?: from [a-z ]{3,25})?|somebody)`;
const THEIRS = "(?:your|the|this|a|an|it|that|these|those|full|all)(?: [a-z-]{2,15}){0,4}?";

const WORDINGS: Record<string, Wording> = {
  "I've refunded it": {
    says: new RegExp(`\\b${OURS}(?:'ve| have| has)${HOW} (?:${DONE})\\b(?! (?:that|out that)\\b)`, "g"),
  },
  "I refunded it": {
    says: new RegExp(`\\b(?:i|we|(?:our|my) (?:[a-z-]{2,12} )?${PEOPLE})${HOW} (?:${DEEDS_DONE})\\b`, "g"),
    onlyAfter: BEGINS,
  },
  "it has been passed on": {
    says: new RegExp(
      `\\b(?:(?:has|have|'s|'ve)${HOW} been|(?:is|are)${LY} being)${LY} (?:${DEEDS_DONE}|${TAKEN})\\b`,
      "g",
    ),
    unlessAfter:
      /\b(?:not|you|you've|which|what|that|once|when|after|they|until|all|usually|always|automatically) $/,
    unlessBefore: /^ by (?:you|the (?:seller|customer|bank))\b/,
  },
  "it will be passed on": {
    says: new RegExp(
      `(?:(?:\\b(?:will|shall)|'ll)${HOW} be${LY} (?:${SETTLED}|${TAKEN})|\\b(?:was|were) (?:also |then )?(?:forwarded|escalated|refunded|passed on|raised with|shared with|reported to))\\b`,
      "g",
    ),
    unlessAfter:
      /\b(?:when|once|if|as soon as|after|until|you|which|usually|always|automatically|most|any|all|why|that)\b[^.!?]{0,60}$/,
    unlessBefore:
      /^ (?:by (?:you|the (?:seller|customer|bank))|when|if|once you|after you|in error|by mistake)\b/,
  },
  "we're looking into it": {
    says: new RegExp(
      `\\b${OURS}(?:'m| am|'re| are| is|'s| have been| has been|'ve been)${HOW} (?:${DOING})\\b`,
      "g",
    ),
    unlessAfter: /\b(?:always|constantly) $/,
  },
  "looking into it": {
    says: new RegExp(
      `(?:^|(?<=[.!?\u2013\u2014,-] |@\\w{1,30} ))(?:already |currently |now |am )?(?:(?:${DOING})(?= (?:it|this|that|now|your|the)\\b)|on it\\b|(?:passed|sent|forwarded|escalated|noted|passing|forwarding|sharing|sending) (?:this|it|that|your|the|on|along|to|for)\\b|will (?:do\\b|(?:definitely |also |surely )?(?!(?:be |you |it |this |that |the |they |there )?${NO_DEED})(?!(?:be|you|it|this|that|the|they|there|your|our)\\b)[a-z]{2,10} (?:it|this|that|your|the|these|them|on|back)\\b)|(?:have|has)${HOW} (?:${DONE}) (?:it|this|that|your|the|these|to|with|on)\\b|(?:[a-z]{3,12} )?(?:added|passed|forwarded|reported|noted|shared|escalated|sent|fed back|logged) (?:to|with|on|for) (?:our|the|your|my|it)\\b)`,
      "g",
    ),
    unlessAfter: /\b(?:you|i|we),? $/,
  },
  "invoice corrected": {
    says: new RegExp(
      `(?:^|(?<=[.!?] ))(?:your |the |[a-z]{3,12} )?[a-z]{3,12} (?:${DEEDS_DONE})(?=[.!,])`,
      "g",
    ),
  },
  "in the process of": {
    says: /\bin (?:the )?process of (?:\w{4,12}ly )?\w{3,14}ing\b|\b(?:steps|actions?|measures) (?:that )?we(?:'re| are) taking\b|\bbeing (?:removed|reviewed|looked|worked|fixed|investigated|processed|addressed|handled|prepared|checked)\b/g,
  },
  "I'll check": {
    says: new RegExp(
      `\\b${OURS}(?:'ll| will| shall|'m going to|'re going to| are going to| am going to| is going to|'m about to|'s going to)${HOW} (?!(?:be )?${NO_DEED})[a-z-]{2,14}`,
      "g",
    ),
    unlessAfter: /\b(?:hope|hopefully|wish|fingers crossed)\b[^.!?]{0,20}$/,
  },
  "let me check": {
    says: /\b(?:let me|let us|allow me to|allow us to|while i|while we|give (?:me|us) (?:a|an|some|until) [a-z ]{2,20}(?:to|while i|while we)|allow (?:me|us) (?:some |a little |a bit of |up to )?(?:\w{1,8} ){0,3}(?:time |hours |days )?to) (?:quickly |just |please |first |go ahead and |have a |take a )?(?:check|look(?! at what)|find|ask(?! you)|speak|talk|chase|call|raise|sort|arrange|report|forward|pass|get (?:this|that|it|someone|my|our|the)|confirm|investigate|escalate|pull|review|verify|fix|dig|process|transfer|connect|share|resolve|work)\b/g,
    unlessBefore: /^ if you\b/,
  },
  "we need two days to check": {
    says: /\b(?:(?:we|i)(?:'ll| will)? need|allow|give) [^.!?\n]{2,30}? (?:to|for (?:us|our [a-z]{3,12}|the [a-z]{3,12}) to) (?:check|look|investigate|review|process|verify|fix|resolve|sort|find|answer|respond|get back|complete)\b/g,
    unlessAfter: /\b(?:you|will|can|would) $/,
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
    says: /\b(?:(?:an?|the|this|your) )?(?:[a-z]{2,12} )?(?:fix|patch|hotfix|bug ?fix|solution|replacement|refund|new (?:one|card|order|part|item|[a-z]{3,12})|spare|re-?delivery|engineers?|technicians?|update|driver|help) (?:is|are|will be|should be|has been|have been|was)(?: now| already| also| currently)? (?:on (?:its|the|their|his|her) way|rolling|rolled|live|out\b|coming|going|released|available (?:soon|in the|with|from|by|this|next)|deployed|in progress|in the works|under ?way|being|planned|scheduled|included|pushed|arriving|shipping|with you|on site|there (?:by|at|in|on|within))/g,
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
  "leave it with me": {
    says: /\b(?:leave (?:it|this|that) with (?:me|us)|consider it done|i'm on it|we're on it)\b/g,
  },
  noted: {
    says: /\b(?:we|i)(?:'ve| have)?(?: also| already| duly)? (?:noted|made (?:a )?note|taken (?:a )?note|took note|taken (?:this|it|your [a-z]{4,12}|that) (?:on board|up)|logged)\b/g,
  },
};

/** "Send us your number and we'll look", "if it happens, we'll look": what hangs on something else is not yet a deed. */
const HANGS =
  /\bif\b[^.!?]{0,160},(?: then)?(?: (?:i|we|they|someone|our [a-z]{3,12}))? ?$|\b(?:bring|take it|return|please|pls|kindly|send|share|dm|pm|submit|give (?:us )?(?:an?|your|the|more|some) |reply|contact|call|e-?mail|provide|drop|pop|create|open|use|let us know|tell us|fill|follow|write|reach out|visit|message|confirm|mind|can you|could you|if you|once you|when you|as soon as you|when we|once we)\b[^.!?]{0,160}(?:\b(?:and|so|so that|then)|[,;&])(?: then| that)?(?: (?:i|we|they|someone|our [a-z]{3,14}))? ?$/;

export default {
  about: "says what the firm has done, is doing or will do on this case, passing it on included",
  find(message) {
    const text = withoutLinks(message);
    const promised = promisesFollowUp.find(message).filter((place) => isGiven(text, place));
    return inOrder([...said(text, WORDINGS, isGiven), ...promised]);
  },
  examples: {
    yes: [
      "I've passed this on to our store manager.",
      "Our engineers are working on a fix.",
      "We'll correct the invoice.",
      "Let me check that with the depot.",
      "This has been escalated to our claims team.",
    ],
    no: [
      "We'd be glad to help.",
      "We will try our best.",
      "We're always working to improve our service.",
      "Have you corrected the invoice?",
      "Send us your number and we can take a look.",
    ],
  },
} satisfies Act;

/** Not asked, not supposed, and not only if the customer does something first. */
function isGiven(message: AgentMessage, { start, words }: Place): boolean {
  const lead = leadOf(message, start) + (/^(?:and|so(?: that)?) /.exec(words)?.[0] ?? "");
  return !isAsked(message, start) && !isSupposed(message, start) && !HANGS.test(lead);
}
