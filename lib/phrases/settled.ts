/**
 * Whether a thank-you is one for a case that is settled. "Saturday is fine, thanks" thanks for what is still to
 * be done; to be glad with that customer that all is well would be too early by a whole repair.
 */
import type { Reading, Ticket } from "../model";

const DONE =
  /\b(?:work(?:s|ed|ing)|arrived|came|(?:is|it's|they're|are) here|got|received|fixed|solved|resolved|sorted|settled|perfect|brilliant|excellent|wonderful|lovely|delighted|happy|love (?:it|them)|gone now|i'm in|back to normal|all (?:good|set|well|fine|i needed|done)|done the trick)\b/i;
/** "Sunday would be perfect" is not yet. */
const NOT_YET = /\b(?:would|could|will) be \w+|(?:'d|'ll) be \w+|\bsounds? \w+/gi;
/** A wish, a question or an objection is still open. */
const OPEN =
  /\?|\b(?:please|would|could|prefer|rather|sounds|want|need|but|however|still|yet|not|until|once)\b|n't\b/i;
const CHOICE = /\b(?:can|could|either|prefer|rather|like)\b[^.?!]{2,200}\bor\b/i;

/** As much of a message as is looked through. */
const LOOKED_AT = 4000;

/** Whether our last words left them a choice: what happens next is what they take of it. */
export function leftAChoice({ messages }: Ticket): boolean {
  const reply = messages.findLast(({ who }) => who === "agent");
  return reply !== undefined && CHOICE.test(reply.text.slice(0, LOOKED_AT));
}

/** What the reading takes for settled stays so where the last words bear it out, or where none are shown. */
export function outcomeOf(ticket: Ticket, { outcome }: Reading): Reading["outcome"] {
  const last = ticket.messages.findLast(({ who }) => who === "customer");
  if (outcome !== "resolved_or_thanks" || !last) return outcome;
  const text = last.text.slice(0, LOOKED_AT).replaceAll("\u2019", "'");
  if (DONE.test(text.replace(NOT_YET, ""))) return outcome;
  return OPEN.test(text) || leftAChoice(ticket) ? "neutral_open" : outcome;
}
