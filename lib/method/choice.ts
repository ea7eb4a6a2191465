/** What the customer answered to our offer: where they chose, it is our turn to do it. */

import { shared, stems } from "../acts/content-words";
import type { Message, Ticket } from "../model";
import { normalise, sentences } from "../text";
import { saysDone } from "./content";
import type { Said } from "./said";

/** Words by which an agent leaves a choice. */
export const CHOICE =
  /\bwould you (?:prefer|like|rather)\b|\bwhich (?:would|do|of|one|option|way)\b|\bwhat would (?:you|help|put|make)\b|\beither\b.{2,160}\bor\b|\b(?:your choice|you (?:can )?choose|up to you|whichever|two options|three options|the choice is)\b|\bor,? (?:if you(?:'d)? (?:prefer|like|rather)|would)\b|\b(?:do you want|shall (?:i|we)|should (?:i|we)|can i|could i)\b.{2,160}\bor\b|\bif you(?:'d| would)? (?:prefer|rather)\b|\b(?:i|we) (?:can|could) .{2,200}\bor\b/;

const THING =
  "(?:first|second|third|former|latter|refund|money back|money|cash|replacement|new one|exchange|credit|voucher|repair|call|later|earlier|other|one)";
/** "The refund, please." "I'd rather have the new one." "Option 2 works for me." "Yes, go ahead." */
const CHOOSES = new RegExp(
  [
    `\\b(?:i|we)(?:'d| would| will|'ll)? (?:rather |much |really |just |like to )?(?:prefer|choose|chose|pick|go (?:for|with)|opt for|take|have|like) (?:to have |to get |to take )?(?:the |a |an |my |your |that |option )?(?:\\w{1,14} ){0,2}?${THING}\\b`,
    `^(?:ok(?:ay)?,? |yes,? |then |so |please |well,? |hi \\w{2,14}, ){0,3}(?:let's (?:do|go with|take) )?(?:the |a |an )?(?:full |free )?${THING}(?: one| option)?(?: (?:for|of) (?:the|my|our|a) \\w{2,14})?(?:,? (?:please|then|thanks|thank you|is fine|works (?:for me|best|better)|sounds|would be|it is|for me)\\b|[.!]?$)`,
    "\\boption (?:[1-3]|[abc]|one|two|three)\\b",
    "^(?:please |just |then |ok,? |yes,? ){0,3}(?:pay|send|refund|replace|repair|credit|exchange|collect|deliver|book) (?:it|me|us|the|my|that|a)\\b",
    "\\b(?:please (?:just )?(?:send|refund|replace|repair|call|book|exchange|credit|go ahead)|go ahead)\\b",
    "^(?:yes|ok(?:ay)?|sure|fine|great|perfect|alright|all right),? ?(?:please\\b|do (?:that|it)\\b|that (?:works|would|sounds|is fine|'s fine)|let's\\b|sounds\\b|go ahead\\b)",
    "\\b(?:that|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|either)(?: (?:morning|afternoon|evening|at noon|at \\d{1,2}\\S{0,5}))? (?:works|sounds (?:good|fine|great)|suits me|would (?:work|be (?:fine|good|great|best|better)|suit)|will do|is fine|is ok)\\b",
  ].join("|"),
);
/** Turned down, or asked for what was not offered. */
const DECLINES =
  /\b(?:neither|none of|not (?:good|acceptable|enough|what i|interested)|no thanks|no,|don't want|do not want|why (?:can't|should)|instead of|that's not|isn't (?:good )?enough|still waiting|where is|not happened|nothing (?:has )?happened)\b/;

/** Words that take one of what was offered: "Sunday's backup, please". */
const ASSENTS =
  /\b(?:please|thanks|thank you|cheers|sounds|would (?:be|help|suit|do)|is (?:fine|good|great|better|best|ok(?:ay)?|perfect)|(?:i|we)(?:'d (?:go|take|like|prefer|rather)|'ll (?:go|take|keep|have))|works (?:for|best|better)|best|suits|perfect|great|lovely|fine)\b/;
/** As short an answer as takes it in the offer's own words: "The firmer one." */
const BARE = 5;
const LONGEST_CHOICE = 16;

export interface Answer {
  message: Message;
  /** In their words, shortened. */
  words: string;
  /** They took what was offered; else they turned it down. */
  chose: boolean;
}

/** @param lastReply what our last public reply says */
export function answerIn(ticket: Ticket, lastReply: Said[]): Answer | undefined {
  const offers = lastReply.filter(
    ({ text, acts }) => CHOICE.test(text) || acts.has("offers_remedy_or_options"),
  );
  if (!offers.length) return undefined;
  const choices = stems(offers.map(({ text }) => (CHOICE.test(text) ? text : "")).join(" "));
  const answered = ticket.messages.findLastIndex(({ who }) => who === "agent");
  const theirs = ticket.messages
    .slice(answered + 1)
    .filter(({ who }) => who === "customer")
    .flatMap((message) => sentences(message.text.slice(0, 4000)).map(({ text }) => ({ message, text })));
  const find = (is: (text: string) => boolean) =>
    theirs.find(({ text }) => {
      const said = normalise(text).replace(ASIDE, "");
      return !said.endsWith("?") && is(said);
    });
  const declined = find((text) => DECLINES.test(text));
  const found = declined ?? find((text) => CHOOSES.test(text) || takesUp(text, choices));
  return found && { message: found.message, words: short(found.text), chose: !declined };
}

/** "The new one, please, and could it be here by Friday?" */
const ASIDE = /,? (?:and|but) (?:can|could|will|would|when|how)\b[^.!]{0,200}\?$/;

/** In words of the offer itself. @param text one sentence, normalised */
function takesUp(text: string, offered: ReadonlySet<string>): boolean {
  if (saysDone(text)) return false;
  const words = text.split(" ").length;
  if (words > LONGEST_CHOICE || shared(stems(text), offered) === 0) return false;
  return words <= BARE || ASSENTS.test(text);
}

function short(text: string): string {
  const line = text.replace(/\s{1,200}/g, " ").replace(/[.!]$/, "");
  return line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line;
}
