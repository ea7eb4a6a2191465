/** What makes words be of this case: its own things, named, and facts that only we know. */
import { shared, stems } from "../../acts/content-words";
import { type Place, sentenceAt } from "../../acts/places";
import { shares, tokens } from "../case-words";
import type { Seen } from "../seen";

export type Span = Pick<Place, "start" | "end">;

/** Words that only this case holds, which a reply to it has at least. */
const OWN_WORDS = 2;

/** Or one, and so many of what they wrote beside it. */
const THEIR_WORDS = 4;

export const isOfThisCase = ({ own, draft }: Seen): boolean =>
  own.length >= OWN_WORDS || (own.length > 0 && shared(stems(draft.plain), draft.past.theirs) >= THEIR_WORDS);

/** Feeling with them in the words of a chat: what the acts know of letters is not all that people say. */
export const MOVED =
  /\b(?:poor you|oh (?:no|dear)|ouch|how (?:awful|horrible|upsetting)|(?:that's|that is|is) (?:awful|terrible|rough|rubbish|horrible|hard|inexcusable|embarrassing)|get well|i wish i|i won't argue|i can imagine|fair (?:enough|point|question)|(?:isn't|wasn't|not|is hardly) fair|unfair|(?:glad|pleased|delighted|thrilled|happy|lovely) (?:to (?:hear|read) (?!from)|that|the|about|for you)|made (?:my|our|us|the whole))\b/g;
/** Owning it in the same. */
export const OWN_UP =
  /\b(?:because of us|by us|(?:is|was|this is) us\b|ashamed|ours to|down to us|our (?:system|update|filter|shop|page|software)(?:'s)? (?:swallowed|lost|dropped|broke|failed|sent|deleted|thought)|(?:it|that|this|this one)(?:'s| was| is) (?:us|our (?:warehouse|depot|team|side|end|people|packer|picker|driver|baker|office|shop|kitchen|system|page|website|update|queue|courier|bank|software|checkout))\b|fault (?:is|lies) with (?:us|our \w{3,12})|our (?:own )?(?:bugs?|doing|errors?|mistakes?|faults?|failures?|blunder)|mistakes? of ours|(?:i|we) (?:deserve|forgot|missed|grabbed|mixed|messed|let you down|got (?:it|this|that) wrong|oversold|overbooked|sold|closed your|took your)|(?:that's|it's|this is|is|all|one's) on us|my bad)\b/g;

/** Findings that say that an acknowledgement is none. */
const HOLLOW = new Set([
  "generic-apology",
  "conditional-apology",
  "bare-understanding",
  "sorry-but",
  "stock-lines",
]);

/** Whether a finding says that the words of this place are empty, and nothing of the case stands by them. */
export const isHollow = (seen: Seen, place: Span): boolean => {
  const sentence = sentenceAt(seen.draft, place.start);
  return (
    !isNamed(seen, place) &&
    seen.findings.some(
      ({ rule, start, end }) => HOLLOW.has(rule) && start < sentence.end && end > sentence.start,
    )
  );
};

/** A word of the case in the same sentence, or two in the one before. */
export function isNamed({ draft, own }: Seen, { start: at }: Span): boolean {
  const here = sentenceAt(draft, at);
  const before = sentenceAt(draft, Math.max(0, here.start - 2));
  const within = ({ start, end }: Span) =>
    own.filter((word) => word.start >= start && word.end <= end).length;
  return within(here) > 0 || (before.end <= here.start && within(before) >= OWN_WORDS);
}

/** The coach's rules for a door that is closed. */
export const CLOSING = new Set(["policy", "closed-door", "refusal-first", "dont-know"]);

/** Facts that they did not have, where a reply tells so many of them and refuses nothing. */
export function factsOf({ draft, own, findings }: Seen, least: number): Span[] {
  const theirs = tokens(draft.past.written);
  const facts = own.filter(({ start, end }) => !shares(draft.plain.slice(start, end), theirs));
  return facts.length >= least && !findings.some(({ rule }) => CLOSING.has(rule)) ? facts : [];
}
