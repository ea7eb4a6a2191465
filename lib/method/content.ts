/** Whether all is well with them, or they have only been polite. */
import type { Message, Reading, Ticket } from "../model";
import { normalise } from "../text";
import type { Said } from "./said";

/** "Take me off the list, please. Thanks." thanks for what is still to be done. */
const WISHES = /\b(?:please|could you|can you|would you|i(?:'d| would) like|i (?:want|need))\b/;
/** It is done, in their words. */
const DONE =
  /^(?:yes|yep|yeah)\b|\b(?:work(?:s|ed|ing)|arrived|came|got|received|fixed|solved|resolved|sorted|settled|(?<!(?:would|could|will|'d|'ll) be |sounds? )perfect|all (?:good|set|well|fine|i needed))\b/;

export function isContent({ messages }: Ticket, reading: Reading, everSaid: Said[]): boolean {
  if (reading.outcome !== "resolved_or_thanks") return false;
  const theirs = messages.filter(({ who }) => who === "customer");
  const reply = messages.findLast(({ who }) => who === "agent");
  if (!reply) return !theirs.some((one) => WISHES.test(wordsOf(one)));
  if (theirs.slice(-1).some((one) => saysDone(wordsOf(one)))) return true;
  // A thank-you with a question after it, or before the answer to ours was of any use, ends nothing.
  return reading.questions.length === 0 && !asks(everSaid, reply);
}

/** @param text normalised */
export function saysDone(text: string): boolean {
  return DONE.test(text);
}

/** Whether a message of ours asks them something, other than what they would like of an offer. */
function asks(everSaid: Said[], { id }: Message): boolean {
  return everSaid.some(
    ({ message, acts, text }) =>
      message === id && text.endsWith("?") && !acts.has("offers_remedy_or_options"),
  );
}

function wordsOf({ text }: Message): string {
  return normalise(text.slice(0, 12_000));
}

/** They have written again after a question of ours. */
export function hasAnswered({ messages }: Ticket, everSaid: Said[]): boolean {
  const asked = messages.findLastIndex(({ who }) => who === "agent");
  const reply = messages[asked];
  const since = messages.slice(asked + 1).some(({ who }) => who === "customer");
  return reply !== undefined && since && asks(everSaid, reply);
}
