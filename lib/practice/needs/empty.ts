/** Sentences that stand where an answer should, and tell nothing. */
import { sentenceAt } from "../../acts/places";
import type { Seen } from "../seen";
import { date } from "./date";
import type { Span } from "./own-case";

/** Kind words. */
const COURTESY =
  /\b(?:thanks?|thank you|sorry|apolog\w{2,6}|appreciate|hope|glad|happy|welcome|understand\w{0,3}|regards|patience|have (?:a|fun)|sincerely|value|important to us|enjoy|lovely|wonderful|fantastic|beautiful|amazing|brilliant|stunning|pleasure|congratulations|worr(?:y|ies)|rest assured|love it|look(?:ing)? forward|(?:great|good|nice) (?:time|day|choice|question|weekend|evening)|anything else)\b/;

export const isCourtesy = (words: string): boolean => COURTESY.test(words);

/** Where they may look it up by themselves. */
const PAGE =
  "(?:terms|conditions|t&cs?|policy|policies|faqs?|websites?|web ?pages?|home ?page|help (?:page|cent(?:er|re)|article|section)|manual|instructions?|guide(?:lines?)?|leaflet|brochure|documentation|portal|app|contract|agreement|small print|booking conditions)";
const POINTS = new RegExp(
  `\\b(?:see|read|check|refer to|consult|visit|look (?:at|up|in|on|through)|go to|find)\\b[^.!?]{0,40}\\b${PAGE}\\b|\\b(?:in|on|under|by|per|to) (?:our|the|your) (?:\\w{2,14} ){0,2}${PAGE}\\b|\\b(?:please|kindly) (?:see|refer|consult|google)\\b`,
);

/** They would know if they could. */
const UNKNOWN =
  /\b(?:(?:don't|do not|can't|cannot|couldn't|can not|not able to|unable to|not in a position to) (?:know|say|tell|confirm|comment|answer)|don't have (?:that|any|access|the information)|not sure|no idea|unsure|unclear|unknown|it depends|not (?:yet )?(?:decided|known)|to be (?:confirmed|decided)|who knows|your guess|(?:that|it)(?:'s| is) up to (?!you)|own rules|sometimes|from time to time|in general)\b/;

/** Sends them somewhere to find out, or does not know and names no time when it will. */
export function leadsElsewhere(seen: Seen, { start, end }: Span): boolean {
  const words = seen.draft.plain.slice(start, end);
  if (POINTS.test(words)) return true;
  const sent = seen
    .act("redirects_channel")
    .some((place) => sentenceAt(seen.draft, place.start).start === start);
  return (sent || UNKNOWN.test(words)) && !date(seen).length;
}
