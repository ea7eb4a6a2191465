/**
 * The first name in what a helpdesk shows as the customer or the agent. A wrong name is worse than none,
 * so an address, a handle, a company or a bare initial gives none.
 */
import { oneLine } from "./text";

const TITLES = new Set("mr mrs ms miss mx dr prof professor sir madam herr frau".split(" "));
/** What follows a comma without being a first name. */
const SUFFIXES = new Set("phd md jr sr ii iii iv esq mba cpa dds rn".split(" "));
/** Words that say that this is not a person's name. */
const NOT_A_PERSON = new Set(
  (
    "inc ltd llc gmbh ag plc corp co company group team support service services sales info admin office " +
    "store shop customer client guest visitor user unknown anonymous lead contact undefined null none no " +
    "the requester agent bot noreply name new you me"
  ).split(" "),
);
/** Scripts in which the family name stands first, and in which a name alone is no polite address. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const NAME = /^\p{L}[\p{L}\p{M}]*(?:['\u2019-]\p{L}[\p{L}\p{M}]*)*$/u;
const LONGEST = 20;

/** @returns undefined where no first name can be told for sure. */
export function firstName(shown: string | undefined): string | undefined {
  const name = shown && oneLine(shown).replace(/ ?<[^<>]*>/g, "");
  if (!name || /[@\d_/\\<>{}[\]]/.test(name) || FAMILY_FIRST.test(name)) return undefined;
  const all = bare(name.split(/[ ,]/));
  if (all.some((word) => NOT_A_PERSON.has(word.toLowerCase()))) return undefined;

  const words = bare(given(name).split(" "));
  const title = TITLES.has(key(words[0] ?? ""));
  const [first, ...rest] = title ? words.slice(1) : words;
  if (!first || !NAME.test(first) || first.length < 2 || first.length > LONGEST) return undefined;
  // "Mr Whitlock" tells the family name only; a lone "techguy" is a handle more often than a name.
  if (rest.length === 0 && all.length === (title ? 2 : 1) && (title || first === first.toLowerCase())) {
    return undefined;
  }
  return cased(first);
}

/** "O'Neil, Siobhan" is sorted by family name; "Siobhan O'Neil, PhD" is not. */
function given(name: string): string {
  const [before = "", after = ""] = name.split(",").map((part) => part.trim());
  return after && !SUFFIXES.has(key(after)) ? after : before;
}

/** Without what stands in parentheses or quotes: nicknames, pronouns, "(via web)". */
function bare(words: string[]): string[] {
  let inside = false;
  return words.filter((word) => {
    const opens = word.startsWith("(") || word.startsWith('"');
    const keep = word !== "" && !inside && !opens;
    inside = (inside || opens) && !/[)"]$/.test(opens ? word.slice(1) : word);
    return keep;
  });
}

function key(word: string): string {
  return word.toLowerCase().replaceAll(".", "");
}

/** "SIOBHAN" and "siobhan" are Siobhan; "DeShawn" and "JP" stay as they are. */
function cased(name: string): string {
  const shouted = name.length > 2 && name === name.toUpperCase();
  if (!shouted && name !== name.toLowerCase()) return name;
  return name
    .toLowerCase()
    .replace(/(^|['\u2019-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase());
}
