/** The noun that begins a text, told by the words at which a noun is over. */
import { ADJECTIVES, BOUNDARIES, ING_NOUNS, NOT_THINGS, NUMBERS, PARTS, PEOPLE, TALK } from "./thing-words";

/** "Baby monitor", "child seat": people's words in the names of things. */
const OF_CHILDREN = new Set(["baby", "child", "kid", "boss", "mum"]);

interface Word {
  word: string;
  at: number;
}

/** Up to four words before a word that can be no part of it. @param text at most 60 letters, perhaps cut off. */
export function nounPhrase(text: string): { text: string; at: number } | undefined {
  const words: Word[] = [];
  let ended = false;
  for (const match of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}'&-]{0,30}|[^\s]/gu)) {
    const word = match[0];
    const leading = ADJECTIVES.has(word) && words.every((before) => ADJECTIVES.has(before.word));
    if (!/^[\p{L}\p{N}]/u.test(word) || (!leading && endsNoun(word, words))) {
      ended = true;
      break;
    }
    words.push({ word, at: match.index });
    if (words.length > 5) return;
  }
  // The slice may have cut a word in two: only a seen end is an end, unless the sentence is over.
  if (!ended && text.length >= 60) return;
  // "The fabric of the sofa", "the zip on my jacket": the sofa is the thing, and its own "the" finds it.
  const last = words.at(-1);
  const after = last && text.slice(last.at + last.word.length);
  if (
    last &&
    (/^\s{1,2}of\s(?![\d£$€])/.test(after!) ||
      (PARTS.has(last.word) && /^\s{1,2}(?:on|in|for) (?:my|our|the)\s/.test(after!)))
  )
    return;
  while (words.length && ADJECTIVES.has(words[0]!.word)) words.shift();
  const head = words.at(-1);
  if (!head || words.length > 4) return;
  // "My phone's screen", "my phone's dead": the phone, whichever it is.
  const word = head.word.replace(/'s$/, "");
  if (NOT_THINGS.has(word) || words.some((one) => TALK.has(one.word))) return;
  // "60 quid", "the 15th", "daughter withdrew".
  if (/^\d|^(?:quid|euros?|pounds?|dollars?|bucks|rupees)$/.test(word)) return;
  if (words.length > 1 && PEOPLE.has(words[0]!.word) && !OF_CHILDREN.has(words[0]!.word)) return;
  if (word.length < 3 && !/^(?:tv|pc)$/.test(word)) return;
  const at = words[0]!.at;
  return { text: text.slice(at, head.at + word.length), at };
}

/** Whether a noun phrase of `words` is over before `word`. */
function endsNoun(word: string, words: Word[]): boolean {
  if (BOUNDARIES.has(word) || /n't$|ly$|'(?:ve|ll|d|re|m)$/.test(word)) return true;
  if (!words.length) return false;
  // A number, an order's code, or what belongs to the thing; "my son's bike" is still his bike.
  if (/^\d{3}|\d-|-\d/.test(word) || NUMBERS.has(word)) return true;
  const before = words.at(-1)!.word;
  if (before.endsWith("'s") && !PEOPLE.has(before.slice(0, -2))) return true;
  // A verb's form behind a noun: "kettle exploded", "machine leaking"; before it, it is an adjective.
  if (/ed$/.test(word)) return !/^(?:bed|feed|speed|shed|seed)$/.test(word);
  return /ing$/.test(word) && !ING_NOUNS.has(word);
}
