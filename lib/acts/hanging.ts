/** Whether a deed hangs on something that the customer has to do first. */
import { ADDRESS, LINK } from "./links";
import type { AgentMessage } from "./message";
import { leadOf, type Place, sentenceAt } from "./places";

/** "Send us your number and we'll look", "if it happens, we'll look". */
const HANGS =
  /\bif\b[^.!?]{0,160},(?: then)?(?: (?:i|we|they|someone|our [a-z]{3,12}))? ?$|\b(?:once you|bring|take it|return|please|pls|kindly|send|share|dm|pm|submit|give (?:us )?(?:an?|your|the|more|some) |reply|contact|call|e-?mail|provide|drop|pop|create|open|use|let us know|tell us|fill|follow|write|reach out|visit|message|confirm|mind|can you|could you|if you|once you|when you|as soon as you|when we|once we)\b[^.!?]{0,160}(?:\b(?:and|so|so that|then)|[,;&])(?: then| that)?(?: (?:i|we|they|someone|our [a-z]{3,14})(?:'ll| will| can)?)? ?$/;

/** A deed that is still to come. */
const AHEAD = /\b(?:will|shall|going to)\b|'ll\b/;
/** It does not hang on the sentence before. */
const GOES_ON = /\b(?:in the meantime|meanwhile|also|already|by then|we've|i've)\b/;
const BIDS_AWAY = new RegExp(
  `(?:^|\\b(?:please|pls|kindly|and|can you|could you|would you|mind|just|you can|to) |[,:] )(?:(?:please|also|kindly|just) )?(?:dm|pm|inbox|message|e-?mail|mail|write|call|contact|reach|chat|send|sending|share|drop|shoot|pop|provide|submit|fill|get in touch|follow)\\b[^.!?]{0,120}(?:\\bdms?\\b|\\bpms?\\b|messages?\\b|inbox|e-?mail|\\b(?:us|me) (?:at|on|via|your|a|here|with)\\b|\\bnumber\\b|details|\\bform\\b|ticket|${LINK}|${ADDRESS})|^(?:please )?(?:dm|message|e-?mail|call|contact) us\\b`,
);

/** What hangs on something else is not yet a deed. */
export function hangsOnThem(message: AgentMessage, { start, words }: Place): boolean {
  const lead = leadOf(message, start) + (/^(?:and|so(?: that)?) /.exec(words)?.[0] ?? "");
  return HANGS.test(lead) || (AHEAD.test(words) && waitsForThem(message, start));
}

/** Whether the sentence before bids the customer to turn to another channel: "DM us your number. We'll look." */
function waitsForThem(message: AgentMessage, at: number): boolean {
  const { start, text } = sentenceAt(message, at);
  const before = sentenceAt(message, Math.max(0, start - 2));
  if (before.start >= start || GOES_ON.test(text.slice(0, 40).toLowerCase())) return false;
  return BIDS_AWAY.test(message.plain.slice(before.start, before.end));
}
