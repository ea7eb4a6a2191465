/** Whom an agent's message greets. */
import type { AgentMessage } from "./message";
import { isOrdinary, NOBODY, TITLES } from "./name-words";

export interface Greeted {
  start: number;
  end: number;
  /** In the agent's spelling. */
  name: string;
}

const GREETS =
  /(?:(?:hi+|hello+|hey+|hiya|heya|hallo|hola|howdy|namaste|greetings|bonjour|ciao|g'day|aloha|dear|welcome(?: back)?|(?:a )?(?:very )?(?:good )?(?:morning|afternoon|evening|day)|happy \w{3,12})\b(?: (?:again|there|to you)\b)?(?:,? (?=(?:hi|hello|hey|dear|good)\b))?)+/y;
/** Before a greeting: handles, marks of a thread ("1/2"), quotes, faces. */
const BEFORE = /(?:@[\w.]{1,60}|[^\p{L}@\n]){0,60}/uy;
const WORD = /\p{L}[\p{L}\p{M}]*(?:['\u2019-]\p{L}[\p{L}\p{M}]*)*/uy;
/** What may end a name that is called: a mark, a line's end, a face. */
const ENDS = /\s{0,2}(?:[,!.:;?()\n\u2026/\u2013\u2014^~*]|-(?!\p{L})|\p{Extended_Pictographic}|$)/uy;
/** After a name without a mark: "Hi Anna we have". */
const GOES_ON =
  /^(?:i|we|i'm|i've|i'll|we're|we've|we'll|thanks|thank|thx|sorry|please|pls|apologies|this|that|your|the|our|it|it's|could|can|you|you're|hope|glad|good|great|appreciate|not|if|for|welcome|and|regarding|as|just)$/;
/** "Hi, Sam here": who greets. */
const OWN = /^(?:here|from|with|at|customers?|team|users?|guests?|members?|fans?|family|support|community)$/;

/** How many sentences may come before the greeting: "@user Oh no! Hi Anna". */
const FIRST = 3;
const LONGEST = 4;

/** The name in the message's greeting, if there is one. */
export function greeted(message: AgentMessage): Greeted | undefined {
  for (const { start } of message.sentences.slice(0, FIRST)) {
    const from = start + (match(BEFORE, message.text, start)?.length ?? 0);
    const greeting = match(GREETS, message.plain, from);
    if (!greeting || /\p{L}/u.test(message.text[from + greeting.length] ?? "")) continue;
    const gap = match(/[ ,!\u2013\u2014-]{1,4}/y, message.text, from + greeting.length);
    const name = gap && nameAt(message, from + greeting.length + gap.length, /^ +$/.test(gap));
    if (name) return name;
  }
  return undefined;
}

/** @param called nothing parts the name from the greeting, so that any spelling of it counts */
function nameAt({ text, plain }: AgentMessage, at: number, called: boolean): Greeted | undefined {
  const words: string[] = [];
  let end = at;
  for (let from = at; words.length <= LONGEST; ) {
    const word = match(WORD, text, from);
    if (!word) break;
    words.push(word);
    end = from + word.length;
    if (text[end] === "." && TITLES.has(word.toLowerCase())) end += 1;
    if (match(ENDS, text, end) !== undefined || text[end] !== " ") break;
    from = end + 1;
  }
  const kept = match(ENDS, text, end) !== undefined && words.length <= 3 ? words : begun(words, called);
  if (!kept.length || !kept.every((word) => isName(word, called))) return undefined;
  if (kept.every((word) => TITLES.has(word.toLowerCase())) || isMixed(kept)) return undefined;
  const last = kept.at(-1)!;
  // The last word's place: names are short, so a search from the start finds it.
  const until = at + kept.slice(0, -1).reduce((sum, word) => sum + word.length + 1, 0);
  const stop = plain.indexOf(last.toLowerCase(), until) + last.length;
  return { start: at, end: stop, name: text.slice(at, stop) };
}

/** The words of a name that the sentence goes on after, without a mark. */
function begun(words: string[], called: boolean): string[] {
  if (!called) return [];
  const next = words.findIndex((word) => !isName(word, true) || GOES_ON.test(word.toLowerCase()));
  const names = words.slice(0, next < 0 ? 0 : next);
  const after = words[next]?.toLowerCase() ?? "";
  return OWN.test(after) || NOBODY.has(after) || names.length > 2 || !GOES_ON.test(after) ? [] : names;
}

/** "Bakery lovers": a capital that the next word does not keep up. */
const isMixed = ([first, ...rest]: string[]): boolean =>
  /^\p{Lu}/u.test(first ?? "") && rest.some((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word));
const PARTICLE = /^(?:ji|bhai|san|sahib|da|de|del|den|der|di|la|le|van|von|bin|al|el|ten|ter)$/;

function isName(word: string, called: boolean): boolean {
  const lower = word.toLowerCase().replaceAll("\u2019", "'");
  if (TITLES.has(lower) && lower !== "sir" && lower !== "madam") return true;
  return !isOrdinary(lower) && (called || word[0] !== lower[0]) && word.length > 1;
}

/** What the sticky pattern finds right there. */
function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}
