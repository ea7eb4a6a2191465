/** How the customer signs: a closing with their card, a card alone, what stands below two hyphens, a name. */
import { type CardLine, cardLineOf } from "./card";
import { closingBefore, closingOf } from "./closings";
import { type Letter, setAside } from "./letter";
import { namesOnly } from "./names";

/** Lines that say something, counted from the end, in which a signature may begin. */
const REACH = 20;
const DELIMITER = /^(?:--|\u2014|\u2013\u2013|__)$/;
/** Below a delimiter without its space a story may go on: its lines are longer than a card's. */
const CARD_WIDTH = 60;

export function setAsideSignature(letter: Letter, last: number) {
  cutAtDelimiter(letter, last);
  const spoken = spokenLines(letter, last);
  const first = spoken.first;
  const kinds = new Map<number, CardLine>();
  const kindOf = (at: number) => {
    if (!kinds.has(at)) kinds.set(at, cardOrName(letter, at));
    return kinds.get(at);
  };
  setAsideClosings(letter, spoken.tail, first, kindOf);
  setAsideCard(letter, spokenLines(letter, last).tail, first, kindOf);
  const end = spokenLines(letter, last).tail.at(-1);
  if (end !== undefined && end !== first && isName(letter, end)) setAside(letter, end);
}

/** The first line that says something, and the last few that do. */
function spokenLines(letter: Letter, last: number): { first: number; tail: number[] } {
  const tail: number[] = [];
  for (let at = last - 1; at >= 0 && tail.length < REACH; at -= 1) if (letter.lines[at]) tail.unshift(at);
  return { first: letter.lines.findIndex((line) => line), tail };
}

function cutAtDelimiter(letter: Letter, last: number) {
  let begun = false;
  for (let at = 0; at < last; at += 1) {
    const line = letter.lines[at]!;
    if (begun && line.length <= 2 && DELIMITER.test(line)) {
      const below = letter.lines.slice(at + 1, at + 6).findIndex((next) => next);
      const next = at + 1 + Math.max(0, below);
      const card = cardOrName(letter, next) !== undefined || closingOf(letter.lines[next] ?? "");
      // Two hyphens and a space are the old sign; other signs need a card below.
      const sure = letter.raw[at] === "-- " || letter.raw[at] === "-- \r";
      if (sure || below < 0 || (card && letter.lines[next]!.length <= CARD_WIDTH))
        return setAside(letter, at, last);
    }
    begun ||= line !== "";
  }
}

/** A closing with the card lines right below it; a farewell alone at the very end. */
function setAsideClosings(letter: Letter, tail: number[], first: number, kindOf: (at: number) => CardLine) {
  for (let index = 0; index < tail.length; index += 1) {
    const at = tail[index]!;
    if (at === first) continue;
    const line = letter.lines[at]!;
    const closing = closingOf(line);
    const signed = !closing && isSigned(letter, at, line);
    if (!closing && !signed) continue;
    let end = index + 1;
    while (end < tail.length && (kindOf(tail[end]!) || closingOf(letter.lines[tail[end]!]!))) end += 1;
    const alone = end === tail.length && end === index + 1;
    if (end > index + 1 || signed || (alone && closing && !closing.thanks)) {
      setAside(letter, at);
      for (const below of tail.slice(index + 1, end))
        if (kindOf(below) !== "reference") setAside(letter, below);
    }
    index = end - 1;
  }
}

/** "Regards, Anna Miller" on one line; "Thanks, Ben" may speak to an agent, so thanks need the own name. */
function isSigned(letter: Letter, at: number, line: string): boolean {
  const name = closingBefore(line);
  if (!name) return false;
  const raw = letter.raw[at]!.trim();
  const said = raw.slice(raw.length - (line.length - name));
  if (namesOnly(said, letter.customer)) return true;
  const thanks = closingOf(line.slice(0, name))?.thanks;
  return !thanks && cardLineOf(said.toLowerCase(), said) === "card" && said.split(" ").length <= 4;
}

/** A card without a closing, apart from what stands above it: with the customer's name or ways to reach them. */
function setAsideCard(letter: Letter, tail: number[], first: number, kindOf: (at: number) => CardLine) {
  let start = tail.length;
  while (start > 0 && tail[start - 1] !== first && kindOf(tail[start - 1]!)) start -= 1;
  const named = tail.findIndex((at, index) => index >= start && isName(letter, at));
  if (named >= 0) start = named;
  const card = tail.slice(start);
  const top = card[0];
  if (top === undefined || card.length < 2) return;
  // "Send it to:", and the address that follows, is an answer.
  if (start > 0 && /[:,]$/.test(letter.lines[tail[start - 1]!]!)) return;
  const contacts = card.filter((at) => kindOf(at) === "contact").length;
  const apart = named >= 0 || !letter.lines[top - 1];
  if (!apart || (named < 0 && (card.length < 3 || contacts < 2))) return;
  for (const at of card) if (kindOf(at) !== "reference") setAside(letter, at);
}

function cardOrName(letter: Letter, at: number): CardLine {
  const line = letter.lines[at];
  if (!line) return;
  return (
    cardLineOf(line, letter.raw[at]!.slice(letter.from[at]!)) ?? (isName(letter, at) ? "card" : undefined)
  );
}

function isName(letter: Letter, at: number): boolean {
  return namesOnly(letter.lines[at]!, letter.customer);
}
