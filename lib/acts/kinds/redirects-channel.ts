import type { Act } from "../act";
import { DESK, PRIVATE, WAY_IN } from "../channels";
import { ADDRESS, LINK, PHONE, withoutLinks } from "../links";
import type { AgentMessage } from "../message";
import { leadOf, type Place, restOf } from "../places";
import { said, type Wording } from "../wordings";

/** Up to `most` words of any kind. */
const words = (most: number) => `(?: [\\w'\u2019/&,+-]{1,16}){0,${most}}?`;
const HOW = "(?: (?:please|kindly|also|just|directly|simply|out|back|over|instead|again|straight)){0,3}";
const OUR =
  "(?: (?:the|your|our|their|a|an|any|one of our|one of the|someone (?:from|in|on|at)|this|that|my))?";

const WORDINGS: Record<string, Wording> = {
  "send us a DM": {
    says: new RegExp(
      `\\b(?:send|drop|shoot|give|pop|leave|write|share|provide|forward|continue|move|take|discuss|chat|talk|reach|contact|message|help|assist|reply|respond|connect|speak|get back|let us know|confirm|submit|include|meet|join)${words(14)} (?:a|in|via|by|through|over|on|into|to|your|our|using|per|an|the|quick|another|new|short) ${PRIVATE}\\b`,
      "g",
    ),
  },
  "DM us": {
    says: new RegExp(
      `(?<!\\b(?:a|the|your|our|my|we|via|by|in|any) )\\b(?:dm|pm|inbox|whatsapp|(?:private|direct|privately|personally)(?:ly)? message)(?: (?:it |them |this |that |over )?(?:to |at |@)?(?:us\\b|me\\b|@)| (?:your|the|a|any|over|with|details|more|some|so|and|it|them|here)\\b)|\\b(?:can|could|would|will|please|kindly|pls|just) (?:you )?(?:please |pls |kindly |also |just )?(?:dm|pm|inbox)\\b|\\b(?:via|by|through) ${PRIVATE}\\b`,
      "g",
    ),
  },
  "message us": {
    says: /\b(?:(?:drop|send|pop|shoot|leave) (?:us|me|our \w{2,12}(?: team)?) (?:a|an|your) (?:quick |short |private )?(?:message|msg|line|note|text|mail|e-?mail)|(?:message|text|ping) (?:us|me)|(?:message|contact|write to|text) (?:us|me) (?:privately|directly|in private)|(?:reply|respond)(?:ing)? (?:back )?(?:to|on|in) (?:the|our|that|your|this|my) (?:\w{2,10} )?(?:e-?mail|ticket|mail|case)|reply back to ticket)\b/g,
  },
  "look into your inbox": {
    says: new RegExp(
      `\\b(?:check|see|look at|answer|open|head (?:over )?to|look in|look into|look out for)(?: (?:your|our|the|my))? (?:${PRIVATE}|e-?mail|mail ?box|(?:spam|junk)[a-z/ ]{0,12} folder)\\b`,
      "g",
    ),
  },
  "we answered in your DMs": {
    says: new RegExp(
      `\\b(?:i|we|i've|we've|i have|we have)(?: (?:just|also|now|already|have))* (?:replied|responded|sent|messaged|answered|written|reached out|followed up|located|continued|dropped)${words(6)} (?:${PRIVATE}|e-?mails?|mail)\\b|\\b(?:e-?mailed|dm'?e?d|pm'?e?d|(?:private |direct )messaged) you\\b`,
      "g",
    ),
  },
  "write to us": {
    says: new RegExp(
      `\\b(?:(?:write|writing)(?: back)? (?:in |to )?(?:us|me|in directly)|(?:e-?mail|mail|contact|reach|call|ring|phone)(?:ing)? (?:us|me)(?: (?:directly|back))?|(?:reach|reaching) out(?: directly)? to (?:us|me)|(?:get|getting|be) in (?:touch|contact)(?: (?:directly|with us|with me))*(?= (?:at|on|via|through|by|here|using|with us)\\b|[ :]{1,3}${WAY_IN})|(?:speak|talk|connect|chat|chatting)(?: (?:directly|live))? (?:to|with) us|(?:send|drop|shoot)${words(6)} (?:an?|your|us) (?:e-?mail|mail)|e-?mail (?:it|them|this|your [a-z]{2,14}) (?:to|over))\\b`,
      "g",
    ),
    unlessBefore: /^ (?:a (?:sec|moment|minute|few)|know|if you (?:need|have any))/,
  },
  "at this address": { says: new RegExp(`${ADDRESS}+`, "g") },
  "at this number": {
    says: new RegExp(
      `\\b(?:call|ring|phone|dial|text|whatsapp|at|on|to|number|no|line|team|us|or|is|via|contact|toll[- ]free|helpline|hotline)[ :(.]{1,3}${PHONE}+`,
      "g",
    ),
    unlessAfter:
      /\b(?:order|ticket|reference|case|account|invoice|transaction) (?:id|number|no)?\b[^.!?]{0,12}$/,
  },
  "call us": {
    says: new RegExp(
      `\\b(?:(?:call|ring|phone|dial)${HOW} (?:our|the \\w{3,12} (?:line|team|number|desk|cent)|customer|in to|or chat|or e-?mail)|(?:give|drop) (?:us|our|them|the|customer)${words(4)} a (?:call|ring|buzz)|call/chat|(?:call|ring|phone) (?:the|your) [a-z]{3,12}|(?:call|dial|ring) \\d{3,6}|(?:contact|call|e-?mail|message|ask|ring|(?:get in touch|speak|talk|check) (?:with|to)|reach out to) them|(?:via|through|using) (?:our|the|this|an|a) (?:[a-z-]{2,12} ){0,2}(?:form|portal|help (?:section|page|cent(?:er|re))|(?:contact|support) page)|(?:via|by|over|through|on|over the) (?:the )?(?:e-?mail|phone|telephone|live chat|chat|phone/chat|phone or chat|chat or phone|chat/phone))\\b`,
      "g",
    ),
  },
  "contact that desk": {
    says: new RegExp(
      `\\b(?:contact|contacting|reach|reaching|get in (?:touch|contact)|getting in touch|be in touch|speak|speaking|talk|talking|chat|chatting|check|connect|consult|work|message|write|e-?mail|ask|refer|liaise|follow up|follow-up|take (?:this|it) up|raise (?:this|it)|report (?:this|it)|approach|direct (?:this|your [a-z]{3,12})|go through|(?:best|better|(?:needs?|has|have|must|can only|need) (?:to )?be) (?:handled|addressed|dealt with|looked (?:at|into)|resolved|sorted|done|arranged))${HOW}(?: (?:to|with|by|through|via|at))?${HOW}${OUR} ${DESK}\\b`,
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
  "open a ticket": {
    says: new RegExp(
      `\\b(?:submit|open|create|raise|log|file|fill|complete|make|lodge|start|place|send|report|register|use|using|submitting|filing|filling|raising|select|selecting|click|clicking|tap|choose|pick|request)${words(7)} (?:tickets?|(?:private|support|return|service|help) requests?|requests? (?:here|with|through|via|form)|form|(?:a|your|the|an) (?:\\w{3,10} )?(?:case|claim|complaint|appeal|query|request)|(?:an? |the |error |feedback |bug |online )reports?|secure message cent(?:er|re)|(?:live |web |online )?chat|chat (?:button|icon|option|support|function|feature|team)|contact (?:us|form|page|button)|feedback (?:tool|form|hub|page|forum)|web-?form|i still need help)\\b`,
      "g",
    ),
    unlessAfter: /\b(?:you(?:'ve| have)?|already|feature|the|was|is|been|once you) $/,
  },
  "report it here": {
    says: new RegExp(
      `\\b(?:report|submit|appeal|dispute|share|send|contact|reach|message|request|provide|apply|file|raise|chat|write|call|get in touch|connect|suggest|suggesting|post|posting|recommend|vote|ask|tell us)\\b${words(10)} (?:here|at|via|using|through|on|by|from|below|in|to)(?: (?:this|the|our|following|link|below|above|located|given|page|help|site|community|form|forums?|tool|here)){0,5} ?[:>(?\u2013-]{0,2} ?${LINK}|\\b(?:submit|report|share|contact|reach|file|send)${words(8)} (?:through|via|at|using) (?:the|this|our)(?: (?:following|given))? (?:link|form|portal|page|app|website)\\b`,
      "g",
    ),
    unlessAfter: /\b(?:learn|read|more info|find out|details)\b[^.!?]{0,20}$|\bhow to $/,
  },
  "contact us here": {
    says: new RegExp(
      `\\b(?:appeal|contact us|reach us|contact them|reach them|chat with us|contact link|contact page|contact options|help options|phone numbers?|share (?:the|your|a few|some|more|contact|any|further|your contact)? ?(?:details|info|information))\\b[^.!?\\n]{0,30}?(?:\\bhere\\b|\\bbelow\\b|${LINK})[^${LINK}]{0,80}${LINK}`,
      "g",
    ),
  },
  "follow this link so that we": {
    says: /\b(?:(?:follow|use|visit|open|access) (?:this|the|our|that)|(?:click|tap)(?: on)?|go|head) [^.!?\n]{0,60}?(?:\bso (?:that )?(?:we|our|they)\b|\band (?:we|our \w{3,12})(?:'ll| will| can)\b|\bto (?:contact|reach|chat|get in touch|speak|connect with|talk|make a ticket|submit a|report|raise|file a|open a|create a|appeal)\b)/g,
  },
  "visit a branch": {
    says: /\b(?:visit|go to|pop into|drop (?:into|by|in to)|stop by|call (?:in|into)|head to|take (?:it|this|them|(?:the|your) [a-z]{3,12}) (?:in )?to|register (?:it|this|your \w{2,10}) (?:with|at)|ask (?:in|at)|approach|speak to (?:someone|staff) (?:at|in)|see the staff)(?: (?:your|the|our|a|an|any|one|of|nearest|local|nearby|home|closest|respective)){1,4} (?:\w{2,14} ){0,2}?(?:branch(?:es)?|stores?|shops?|service cent(?:er|re)s?|outlets?|office|dealers?|dealership|desk|counter|kiosk|reception)\b|\b(?:at|to|into|from) your (?:nearest|local|closest) [a-z]{3,12}\b/g,
  },
};

/** The firm or a colleague does it, or somebody did: nobody is sent anywhere. */
const NOT_BIDDEN =
  /(?:\b(?:(?:i|we|they|he|she|it|who|team|manager|colleague|someone)(?: (?:will|can|could|may|would|have|has|had|did|do|are|also|just|already|then|now|should|to|always))*|will(?: then| also)?|thanks for|thank you for|appreciate you|not|never|did|have|has|had|after|by|when|since|without|without having to|before|for (?:me|us) to|let (?:me|us)|(?:happy|glad|love|able|going|tried|trying|like) to|(?:would you like|want|asked|ask|like) (?:me|us|them|him|her) to)|n't|'ll|'ve|'d)(?: (?:also|just|now|then|already|always|surely|definitely|certainly|personally|gladly|directly))? $|\b(?:i|we|they|team)(?:'ll|'ve| will| have) [^.!?]{0,40}\byou $|\b(?:i|we)(?:'ll| will| can|'ve| have|'d| would)? (?:[\w']{1,14} ){1,4}and (?:then |also )?$/;
/** "You would have to", "you'll need to": they do send. */
const BIDDEN =
  /\byou(?:'ll|'d| will| would| may| can| could| should| might)? (?:[\w']{1,9} ){0,3}$|\b(?:recommend|suggest|request|advise|encourage|invite|like|need|ask|want) (?:that )?you (?:to )?(?:[\w']{1,9} ){0,2}$/;
const THANKED = /\b(?:thanks?|thank you|appreciate)\b(?! you for [^.!?]{0,40}, )[^.!?,;\u2013]{0,40}$/;

const MATTERS =
  "(?:questions?|quer(?:y|ies)|suggestions?|feedback|comments?|ideas|doubts?|inquir\\w{1,4}|enquir\\w{1,4}|concerns?)";
const OTHER =
  "(?:other |further |more |additional |general |future |new |any |some |such |your |a |similar |related |specific ){0,3}";
/** "If you have any other questions, write to us": a goodbye, not the way to a solution. */
const GOODBYE_BEFORE = new RegExp(
  `\\b(?:if|should|in case|for|with|whenever|have) (?:you(?:'ve| have|'d like to share| ever have| do have| should have)? |there (?:is|are) |there's )?(?:got )?${OTHER}(?:${MATTERS}|anything else)\\b[^.!?]{0,60}$|\\b(?:anything else|if you (?:ever )?need (?:us|anything)|(?:only|just|always) (?:a|an?)|always here[^.!?]{0,30}|other (?:issues?|problems?)|any time you|feel free to share your (?:feedback|thoughts))\\b[^.!?]{0,60}$`,
);
const GOODBYE_AFTER = new RegExp(
  `^[^.!?]{0,30}?\\b(?:(?:if|should|for|with|whenever) (?:you(?:'ve| have| ever have)? |there (?:is|are) |there's )?(?:got )?${OTHER}(?:${MATTERS}|anything else|anything)\\b|if you (?:ever )?need (?:us|anything|any|more|further)|any ?time|if we can (?:be of|help with|further)|away\\b)`,
);

export default {
  about: "sends the customer to another channel for the solution: private message, e-mail, phone, form, desk",
  find: (message) => said(withoutLinks(message), WORDINGS, sends),
  examples: {
    yes: [
      "Please DM us the date on the pack.",
      "Kindly write to us at care@example.com with a short video.",
      "Call us on 0800 111 222 and we'll sort it out.",
      "This is handled by your bank, so please contact them.",
      "Please open a support ticket: https://example.com/new",
    ],
    no: [
      "If you have any other questions, just email us.",
      "Thanks for contacting us.",
      "I'll call you tomorrow.",
      "This guide has all the steps: https://example.com/guide",
    ],
  },
} satisfies Act;

function sends(message: AgentMessage, { start, end, words }: Place): boolean {
  // A link often ends a sentence without a stop.
  const lead = leadOf(message, start).split(LINK).at(-1)!;
  if (!/^(?:i|we)\b|ed you$/.test(words) && NOT_BIDDEN.test(lead) && !BIDDEN.test(lead)) return false;
  return !THANKED.test(lead) && !GOODBYE_BEFORE.test(lead) && !GOODBYE_AFTER.test(restOf(message, end));
}
