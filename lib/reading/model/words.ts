/**
 * A message as the model sees it: its words with their places, one spelling each. What names a person, a
 * page or an amount is masked (a key such as "<at>"), so that no weight can hang on it. One pass, linear.
 */

/** `start` and `end` are UTF-16 units of the text; `key` is what the model knows the word by. */
export interface Word {
  key: string;
  start: number;
  end: number;
  /** Within reach of a "not": the model weighs it as another word. */
  negated: boolean;
  /** Counts the sentences, from 0. */
  sentence: number;
}

/** Words that a "not" reaches, at most; a mark of punctuation or a "but" ends its reach before. */
const REACH = 3;
const NEGATIONS = new Set(
  "not no never cannot cant dont doesnt didnt wont isnt wasnt arent werent hasnt havent hadnt couldnt wouldnt shouldnt aint without neither nor hardly barely".split(
    " ",
  ),
);
const TURNS = new Set("but however although though yet except".split(" "));
/** A longer word is no word; its beginning is enough to know it by. */
const LONGEST = 24;
const EMOTICON_MOUTHS = new Set([..."()[]/\\|DPpdoO3*'"]);

/** The words of `text`, which must be lower case with straight quotes (`normalise`). */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  const end = text.length;
  let at = 0;
  let sentence = 0;
  let reach = 0;
  /** Something stands in the sentence that has not been ended. */
  let open = false;

  const keep = (key: string, start: number, to: number, negated = false) => {
    found.push({ key, start, end: to, negated, sentence });
    open = true;
    at = to;
  };
  const stop = () => {
    reach = 0;
    if (open) sentence += 1;
    open = false;
  };

  while (at < end) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at += 1;
    } else if (isLetter(code)) {
      const to = wordEnd(text, at);
      const mask = maskFrom(text, at, to);
      if (mask) {
        keep(mask.key, at, mask.end);
        continue;
      }
      const key = spell(text.slice(at, Math.min(to, at + LONGEST)));
      if (TURNS.has(key)) reach = 0;
      keep(key, at, to, reach > 0);
      reach = NEGATIONS.has(key) || key.endsWith("n't") ? REACH : reach - 1;
    } else if (isDigit(code)) {
      const to = numberEnd(text, at);
      keep(isMoney(text.charCodeAt(at - 1)) ? "<money>" : "<number>", at, to);
    } else if (code === 64 /* @ */) {
      keep("<at>", at, Math.max(at + 1, wordEnd(text, at + 1)));
    } else if (code === 33 || code === 63 /* ! ? */) {
      const to = runEnd(text, at);
      keep(marks(text, at, to), at, to);
      stop();
    } else if (code === 10) {
      at += 1;
      stop();
    } else if (code === 46 /* . */) {
      let to = at + 1;
      while (text.charCodeAt(to) === 46) to += 1;
      if (to - at > 1) keep("...", at, to);
      at = to;
      const next = text.charCodeAt(to);
      if (to - at > 1 || !(next > 32)) stop();
    } else if (code === 38 && entityEnd(text, at)) {
      at = entityEnd(text, at);
    } else if ((code === 58 || code === 59 || code === 61) && emoticonEnd(text, at)) {
      const to = emoticonEnd(text, at);
      keep(text.slice(at, to).replace("-", ""), at, to);
    } else if (code >= 0xd800 && code < 0xdc00) {
      const to = Math.min(end, at + 2);
      keep(text.slice(at, to), at, to);
    } else if (code >= 0x2600 && code < 0x27c0) {
      keep(text[at]!, at, at + 1);
    } else {
      if (code === 44 || code === 59 || code === 58 || code === 40 || code === 41) reach = 0;
      at += 1;
    }
  }
  return found;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code < 0x2000);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isMoney(code: number): boolean {
  return code === 36 || code === 163 || code === 0x20ac || code === 0x20b9 || code === 165;
}

/** Letters, with apostrophes and censoring stars between them: "don't", "f***ing", "b2b". */
function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isLetter(code) || isDigit(code) || code === 95) at += 1;
    else if ((code === 39 || code === 42) && isWordPart(text, at, code)) at += 1;
    else break;
  }
  return at;
}

function isWordPart(text: string, at: number, code: number): boolean {
  const next = text.charCodeAt(at + 1);
  return isLetter(next) || (code === 42 && next === 42);
}

function numberEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const inside =
      (code === 46 || code === 44 || code === 58 || code === 47) && isDigit(text.charCodeAt(at + 1));
    if (!isDigit(code) && !isLetter(code) && !inside) break;
    at += 1;
  }
  return at;
}

function runEnd(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === 33 || text.charCodeAt(at) === 63) at += 1;
  return at;
}

function marks(text: string, from: number, to: number): string {
  const first = text[from]!;
  if (to - from === 1) return first;
  for (let at = from + 1; at < to; at += 1) if (text[at] !== first) return "?!";
  return first + first;
}

/** A link or a mail address that begins with the word from `at` to `to`. */
function maskFrom(text: string, at: number, to: number): { key: string; end: number } | undefined {
  const next = text.charCodeAt(to);
  if (next === 58 && text.startsWith("://", to)) return { key: "<link>", end: spaceAfter(text, to) };
  if (next === 46 && to - at === 3 && text.startsWith("www.", at))
    return { key: "<link>", end: spaceAfter(text, to) };
  if (next === 64 && isLetter(text.charCodeAt(to + 1))) return { key: "<mail>", end: spaceAfter(text, to) };
}

function spaceAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && text.charCodeAt(at) > 32) at += 1;
  return at;
}

/** "&amp;" and its like, as pages that were copied badly hold them; 0 where there is none. */
function entityEnd(text: string, at: number): number {
  for (let to = at + 2; to < at + 8; to += 1) {
    const code = text.charCodeAt(to);
    if (code === 59) return to + 1;
    if (!(isLetter(code) || isDigit(code) || code === 35)) return 0;
  }
  return 0;
}

/** ":(", ":-)", ";)", "=D"; 0 where there is none. */
function emoticonEnd(text: string, at: number): number {
  const mouth = text[at + 1] === "-" ? at + 2 : at + 1;
  if (!EMOTICON_MOUTHS.has(text[mouth] ?? "")) return 0;
  const next = text.charCodeAt(mouth + 1);
  return isLetter(next) || isDigit(next) || next === 47 ? 0 : mouth + 1;
}

/** One spelling: "soooo" and "sooo" are one word, and so are "f**k" and "f***k". */
function spell(word: string): string {
  let spelt = "";
  for (let at = 0; at < word.length; at += 1) {
    const letter = word[at]!;
    const run = letter === word[at - 1] && (letter === "*" || letter === word[at - 2]);
    if (!run) spelt += letter;
  }
  return spelt;
}
