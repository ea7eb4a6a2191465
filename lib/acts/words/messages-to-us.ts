/** Sending a customer to us by another way: a private message, e-mail, a number. */
import { PRIVATE, WAY_IN, words } from "../channels";
import { ADDRESS, PHONE } from "../links";
import type { Wording } from "../wordings";

export const MESSAGES_TO_US: Record<string, Wording> = {
  "send us a DM": {
    says: new RegExp(
      `\\b(?:send(?:ing)?|drop(?:ping)?|shoot(?:ing)?|giv(?:e|ing)|pop(?:ping)?|leave|write|shar(?:e|ing)|provide|forward|continue|move|take|discuss|chat|talk|reach|contact|message|help|assist|reply|respond|connect|speak|get back|let us know|confirm|submit|include|meet|join)${words(14)} (?:a|in|via|by|through|over|on|into|to|your|our|using|per|an|the|quick|another|new|short) ${PRIVATE}\\b`,
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
};
