/** The noun that begins a text, told by the words at which a noun is over. */
import { ADJECTIVES, BOUNDARIES, ED_NOUNS, FAILED, ING_NOUNS, isSmall, NUMBERS } from "./thing-ends";
import { PAIRS, PARTS, THINGS } from "./thing-known";
import { LIVING, NOT_THINGS, PEOPLE, TALK } from "./thing-never";

/** "Baby monitor", "child seat": people's words in the names of things. */
const OF_CHILDREN = new Set(["baby", "child", "kid", "boss", "mum", "family"]);
/** Behind a noun of things, in "-s" like a plural: no reply needs a colour, or the verb. */
const COLOURS = /^(?:red|green|blue|black|white|grey|gray|brown|yellow|pink|orange|purple|beige)$/;

/** "This is", "these were": nothing begins. */
const BE_OR_HAVE =
  /^(?:[a-z]{1,20}n't|is|are|was|were|has|have|had|will|would|can|could|should|does|do|did)$/;
/** Plurals that names are made with. */
const PLURALS =
  /^(?:savings|sports|news|clothes|glasses|benefits|christmas|jeans|returns|rewards|lens|points|kids|[a-z]{1,20}'s)$/;

interface Word {
  word: string;
  at: number;
}

export interface Noun {
  text: string;
  at: number;
  head: string;
  /** A thing by itself. */
  known: boolean;
  /** "Wrong …", "faulty …". */
  failed: boolean;
}

/** Up to four words before a word that can be no part of it. @param text at most 80 letters, perhaps cut off. */
export function nounPhrase(text: string): Noun | undefined {
  const words = wordsOf(text);
  if (!words) return;
  const last = words.at(-1);
  // "The fabric of the sofa", "the zip on my jacket": the sofa is the thing, and its own "the" finds it.
  if (!last || isPartOf(last.word, text.slice(last.at + last.word.length))) return;
  let failed = false;
  while (words.length && (ADJECTIVES.has(words[0]!.word) || FAILED.has(words[0]!.word)))
    failed = FAILED.has(words.shift()!.word) || failed;
  if (words.length > 4) return;
  withoutVerb(words);
  const end = words.at(-1);
  if (!end) return;
  // "My phone's screen", "my phone's dead": the phone, whichever it is.
  const head = end.word.replace(/'s?$/, "");
  const known = isKnown(head, words.at(-2)?.word);
  if (!known && isNever(head)) return;
  if (words.some(({ word }) => TALK.has(word)) || /^\d/.test(head)) return;
  if (words.length > 1 && PEOPLE.has(words[0]!.word) && !OF_CHILDREN.has(words[0]!.word)) return;
  if (head.length < 3 && !/^(?:tv|pc)$/.test(head)) return;
  const at = words[0]!.at;
  return { text: text.slice(at, end.at + head.length), at, head, known, failed };
}

export function isKnown(head: string, before?: string): boolean {
  return isIn(THINGS, head) || PAIRS.has(`${before}-${head}`);
}

function isNever(head: string): boolean {
  return isIn(NOT_THINGS, head) || isIn(LIVING, head) || isIn(PEOPLE, head) || /m[ae]n$/.test(head);
}

/** Whether a list holds the noun, or what it is the plural of. */
export function isIn(list: Set<string>, noun: string): boolean {
  return (
    list.has(noun) ||
    (noun.endsWith("s") && list.has(noun.slice(0, -1))) ||
    (noun.endsWith("es") && list.has(noun.slice(0, -2))) ||
    (noun.endsWith("ies") && list.has(`${noun.slice(0, -3)}y`))
  );
}

function wordsOf(text: string): Word[] | undefined {
  const words: Word[] = [];
  let bare: string[] = [];
  const tokens = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'&-]{0,30}|[^\s]/gu)];
  for (const [at, { 0: word, index }] of tokens.entries()) {
    const next = tokens[at + 1]?.[0];
    const leading = bare.length === words.length && (ADJECTIVES.has(word) || FAILED.has(word));
    if (!/^[\p{L}\p{N}]/u.test(word) || (!leading && endsNoun(word, words, next))) return words;
    if (leading) bare = [...bare, word];
    words.push({ word, at: index });
    if (words.length > 6) return;
  }
  // The slice may have cut a word in two: only a seen end is an end, unless the sentence is over.
  return text.length >= 80 ? undefined : words;
}

function isPartOf(word: string, after: string): boolean {
  return (
    (/^\s{1,2}of\s(?![\d£$€])/.test(after) && !isKnown(word)) ||
    (isIn(PARTS, word) && /^\s{1,2}(?:of|on|in|for|to) (?:my|our|the|this|your|a)\s/.test(after))
  );
}

/** "The microwave sparks", "my wrist green": what stands behind a thing and is none is said of it. */
function withoutVerb(words: Word[]) {
  const last = words.at(-1)?.word ?? "";
  const before = words.at(-2)?.word;
  if (!before || isKnown(last, before)) return;
  const verb = last.endsWith("s") && !last.endsWith("ss") && THINGS.has(before) && !before.endsWith("s");
  const colour = COLOURS.test(last) && isKnown(before);
  // "The booking reference", "the ticket price": the booking, the ticket.
  const talk = isIn(NOT_THINGS, last) && isKnown(before);
  if (verb || colour || talk) words.pop();
}

/** Whether a noun phrase of `words` is over before `word`. */
function endsNoun(word: string, words: Word[], next?: string): boolean {
  const before = words.at(-1)?.word;
  // "Hard drive", "sat nav": a verb's word that makes a name with its neighbour is no end.
  if (PAIRS.has(`${before}-${word}`) || PAIRS.has(`${word}-${next}`)) return false;
  // Behind "my" or "the" no verb stands: "my spin class", "the sound bar".
  if (!before) return isSmall(word) || BE_OR_HAVE.test(word);
  if (BOUNDARIES.has(word) || /n't$|[^fpb]ly$|'(?:ve|ll|d|re|m)$/.test(word)) return true;
  // "Webhooks fire": names are made with the singular.
  if (/[^suai]s$/.test(before) && !PLURALS.test(before)) return true;
  // A number, an order's code, or what belongs to the thing; "my son's bike" is still his bike.
  if (/^\d{3}|\d-|-\d/.test(word) || NUMBERS.has(word)) return true;
  if (/'s?$/.test(before) && !PEOPLE.has(before.replace(/s?'s?$/, ""))) return true;
  // A verb's form behind a noun: "kettle exploded", "machine leaking"; before it, it is an adjective.
  if (/ed$/.test(word)) return !ED_NOUNS.test(word);
  return /ing$/.test(word) && !ING_NOUNS.has(word);
}
