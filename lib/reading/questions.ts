/** The customer's questions that wait for an answer: those after the last public reply. */
import type { Span, Ticket } from "../model";
import { normalise, sentences } from "../text";
import { type Heard, READ_AT_MOST } from "./heard";

/** Asked to vent, not to know. */
const RHETORICAL =
  /\b(?:kidding|joking|serious|are you (?:even|mad|crazy)|really\?|how hard|how difficult|what kind of|how dare|is this a joke|having a laugh|what is wrong with|what's wrong with (?:you|this company)|who do you think|do you (?:even|think i|care|people)|am i supposed|how (?:is this|can you) (?:even|live|sleep|call)|seriously\?|so what\?|let me get this straight|right\?$|hello ?\?|anyone there|why do i (?:even|bother))/;

export function questionsOf(ticket: Ticket, heard: Heard[]): Span[] {
  const answered = ticket.messages.findLastIndex(({ who }) => who === "agent");
  const open = new Set(ticket.messages.slice(answered + 1));
  return heard
    .filter(({ message }) => open.has(message))
    .flatMap(({ message, own }) =>
      sentences(own.slice(0, READ_AT_MOST))
        .filter(({ text }) => isQuestion(text))
        .map(({ start, end }) => ({ message: message.id, start, end })),
    )
    .slice(0, 10);
}

function isQuestion(sentence: string): boolean {
  if (!/\?["')\]]{0,2}$/.test(sentence.slice(-4))) return false;
  const words = sentence.slice(0, 400).split(/\s/).length;
  return words >= 2 && !RHETORICAL.test(normalise(sentence.slice(0, 400)));
}
