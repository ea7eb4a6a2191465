/**
 * Chat spelling made plain, so that "youll have it tmrw" is judged as what it says. At work agents are judged as
 * they write; here somebody may be typing on the fly, and the words are what is practised.
 */
const PLAIN: Record<string, string> = {
  u: "you",
  ur: "your",
  r: "are",
  im: "I'm",
  ive: "I've",
  youll: "you'll",
  youre: "you're",
  youve: "you've",
  thats: "that's",
  whats: "what's",
  theyll: "they'll",
  theyre: "they're",
  weve: "we've",
  itll: "it'll",
  dont: "don't",
  doesnt: "doesn't",
  didnt: "didn't",
  isnt: "isn't",
  wasnt: "wasn't",
  wont: "won't",
  cant: "can't",
  shouldnt: "shouldn't",
  shouldve: "should've",
  heres: "here's",
  tmrw: "tomorrow",
  tmr: "tomorrow",
  tomo: "tomorrow",
  tonite: "tonight",
  mon: "Monday",
  tue: "Tuesday",
  tues: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  thurs: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  hrs: "hours",
  mins: "minutes",
  pls: "please",
  plz: "please",
  thx: "thanks",
  sry: "sorry",
  soz: "sorry",
  bc: "because",
  asap: "as soon as possible",
};
/** Words too, and only meant where a verb follows. */
const BEFORE_A_VERB: Record<string, string> = { ill: "I'll", well: "we'll", its: "it's" };
const VERB =
  /^ (?:(?:be|pay|send|call|ring|write|text|email|check|take|bring|get|give|make|refund|replace|cover|deliver|sort|let|keep|have|put|add|stay|ask|fix|move|tell|drop|come|do|see|book)\b|(?:on|our|a|an|the|not|my|there|here|in|going|coming|being|free|done|booked|sent|gone|covered)\b)/i;

export interface Spelt {
  text: string;
  /** The place in what was typed. */
  typed(span: { start: number; end: number }): { start: number; end: number };
}

export function spelt(typed: string): Spelt {
  /** Where a word grew: its end in the new text, and by how much all after it has moved. */
  const moves: { from: number; by: number }[] = [];
  let moved = 0;
  const text = typed.replace(/[a-z]{1,8}/gi, (word, at: number) => {
    if (/[\p{L}'\u2019@.\d]/u.test(typed[at - 1] ?? "")) return word;
    if (/[\p{L}'\u2019@\d]/u.test(typed[at + word.length] ?? "")) return word;
    const small = word.toLowerCase();
    const rest = typed.slice(at + word.length, at + word.length + 16);
    const plain = PLAIN[small] ?? (VERB.test(rest) ? BEFORE_A_VERB[small] : undefined);
    if (!plain) return word;
    moved += plain.length - word.length;
    moves.push({ from: at + word.length + moved, by: moved });
    return plain;
  });
  const back = (at: number) => Math.max(0, at - (moves.findLast(({ from }) => from <= at)?.by ?? 0));
  return { text, typed: ({ start, end }) => ({ start: back(start), end: Math.max(back(start), back(end)) }) };
}
