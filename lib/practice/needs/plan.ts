/** It is said what is done for them. */
import { sentenceAt } from "../../acts/places";
import { tellsDone } from "../../method/stages/act";
import type { Seen } from "../seen";
import { date } from "./date";
import { factsOf, type Span } from "./own-case";
import { isPutOff, VAGUE } from "./put-off";

/** The way out in our own terms, which they can take by themselves. */
const HOW_TO = 4;

const MAY =
  /\b(?:i|we) (?:can|could)(?: also| either| now)? (?!only\b|see\b|hear\b|understand\b|imagine\b|say\b|not\b|tell\b|assure\b|appreciate\b|look\b|check\b|help\b|confirm\b)[a-z]+/g;

const mays = ({ plain }: Seen["draft"]): Span[] =>
  [...plain.matchAll(MAY)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

/** What a sentence with a time has to speak of, to be a step. */
const THING =
  /[$€£]|\b(?:new|replacement|refund\w{0,3}|money|transfer\w{0,3}|paid|pay|credit\w{0,3}|repair\w{0,3}|courier|engineer|technician|driver|fitter|visit|van|swap|link|appointment|slot|arriv\w{1,4}|deliver\w{0,3}|collect\w{0,3}|restor\w{1,4}|sent|shipped|posted|booked|moved|cancelled|done|fixed)\b/;

/** A step that changes something for them; to look into it counts where it has a time. */
export function plan(seen: Seen): Span[] {
  const { draft } = seen;
  if (isPutOff(seen)) return [];
  const timed = date(seen);
  const within = (place: Span, { start, end }: Span) => place.start >= start && place.start < end;
  const steps = seen.act("commits_action").filter((place) => {
    const sentence = sentenceAt(draft, place.start);
    const words = draft.plain.slice(place.start, Math.min(sentence.end, place.end + 40));
    return timed.length > 0 || !VAGUE.test(words);
  });
  const done = draft.body.filter((sentence) => {
    const words = draft.plain.slice(sentence.start, sentence.end);
    if (tellsDone(words)) return !VAGUE.test(words) || timed.length > 0;
    const moves = THING.test(words) || seen.own.some((place) => within(place, sentence));
    return moves && timed.some((place) => within(place, sentence));
  });
  const found = [...seen.act("offers_remedy_or_options"), ...steps, ...mays(draft), ...done];
  return found.length ? found.slice(0, 3) : factsOf(seen, HOW_TO);
}
