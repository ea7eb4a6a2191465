/** What an apology is said for: the words of its own sentence, and of a neighbour that it points at. */
import type { AgentMessage } from "./message";
import { leadOf, type Place, restOf, sentenceAt } from "./places";

/** Here the apology is over, and a request, a question or an if of another matter begins. */
const OVER =
  /[\u2013\u2014]|: | - |[,.]? (?:please|pls|kindly|could you|can you|can we|would you|let me|let us|let's|dm\b|send us|drop us|reach out|contact us|have you|did you|do you|are you|try|we'd|we would|we'll|we will|i'll|i will|i'd|may (?:i|we))\b|,? and (?:we|i|would|will|want|request|hope|thank|assure|look|are|am|appreciate|understand)\b|,? if (?:you|it|that|this) /;

/** What follows the apology in its sentence, as long as it is still about the apology. */
export function sorryFor(message: AgentMessage, { end }: Place): string {
  const rest = restOf(message, end);
  const over = OVER.exec(rest);
  return over ? rest.slice(0, over.index) : rest;
}

/** "about that", "for the inconvenience", "that this happened", "I'm sorry, and": what it was stands in the sentence before. */
const POINTS_BACK =
  /^(?: (?:so|very|really|sincerely|truly|again)){0,3} (?:(?:about|for) (?:that|this|it|all (?:this|that)|(?:the|any) (?:inconvenience|trouble|hassle))|(?: that)? (?:this|that|it) (?:has )?happened)\b|^(?:,| and\b)/;
/** "Sorry!", "We're sorry.", "Please accept our apologies.": what it was may stand on either side. */
const BARE =
  /^(?: (?:very much|so much|again|too))?(?:,? (?:(?:mr|mrs|ms|miss|dr|dear) )?(?!but\b|and\b)\p{L}{2,14}(?=[.!]))?[^\p{L}\p{N}]*$/u;

/** Whether another sentence may be read together with the apology's own. */
function pointsAt(message: AgentMessage, apology: Place): { before: boolean; after: boolean } {
  const rest = restOf(message, apology.end);
  const bare = BARE.test(rest);
  return { before: bare || POINTS_BACK.test(rest), after: bare };
}

/** What leads to the apology in its sentence, and the neighbouring sentences that it points at. */
export function besideSorry(message: AgentMessage, apology: Place): string[] {
  const { before, after } = pointsAt(message, apology);
  const { start, end } = sentenceAt(message, apology.start);
  const lead = leadOf(message, apology.start);
  return [
    lead,
    ...(before
      ? told(message, start - 1 - blanks(message.plain.slice(Math.max(0, start - GAP), start)))
      : []),
    ...(after ? told(message, end + message.plain.slice(end, end + GAP).search(/\S|$/)) : []),
  ];
}

/** The most blank characters between two sentences that belong together. */
const GAP = 20;
const blanks = (words: string): number => words.length - words.trimEnd().length;

/** The sentence at a place, where it says what was: not asked, not requested, not supposed. */
function told(message: AgentMessage, at: number): string[] {
  const { start, end } = sentenceAt(message, at);
  if (at < start || at >= end || (start === 0 && end === message.text.length)) return [];
  const plain = message.plain.slice(start, Math.min(end, start + 400));
  return plain.includes("?") || /\b(?:if|please|let us know)\b/.test(plain) ? [] : [plain];
}
