/** Sending a customer to a form, a ticket, a page where it is reported. */
import { words } from "../channels";
import { LINK } from "../links";
import type { Wording } from "../wordings";

export const FORMS_TO_FILL: Record<string, Wording> = {
  "open a ticket": {
    says: new RegExp(
      `\\b(?!us(?:e|ing) (?:your|the|this) tickets?\\b)(?:submit|open|create|raise|log|file|fill|complete|make|lodge|start|place|send|report|register|use|using|submitting|filing|filling|raising|select|selecting|click|clicking|tap|choose|pick|request)${words(7)} (?:tickets?|(?:private|support|return|service|help) requests?|requests? (?:here|with|through|via|form)|form|(?:a|your|the|an) (?:\\w{3,10} )?(?:case|claim|complaint|appeal|query|request)|(?:an? |the |error |feedback |bug |online )reports?|secure message cent(?:er|re)|(?:live |web |online )?chat|chat (?:button|icon|option|support|function|feature|team)|contact (?:us|form|page|button)|feedback (?:tool|form|hub|page|forum)|web-?form|i still need help)\\b`,
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
  "to report it, open": {
    says: /\bto (?:report|dispute|appeal|contact us|raise|claim|request (?:a|your) (?:refund|review|return|call\w{0,5}|investigation))\b[^.!?,\n]{0,80}, (?:please |kindly |just |simply )?(?:open|tap|go|visit|click|use|head|log|choose|select|review|see|follow)\b/g,
  },
  "raise it under Help": {
    says: /\b(?:raise|log|report|submit|share|post|register)\b[^.!?\n]{0,40}? (?:under|in|via|through|from|at) [a-z >&/'"-]{0,40}?(?:help|support|contact us|feedback)\b/g,
  },
  "visit our help site": {
    says: /\b(?:visit|go to|head (?:over )?to) (?:our|the) (?:online )?(?:help|support|contact|customer service)[ -]?(?:site|page|cent(?:er|re)|section|portal|website)\b/g,
    unlessBefore: /^ (?:to (?:learn|read|find|see)|for (?:more|tips|further info))\b/,
  },
};
