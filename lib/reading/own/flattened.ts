/**
 * A mail that lost its line ends on the way: the quote, the device's line and the notice stand behind the
 * customer's words on the same line. Looked for by their most telling words only.
 */
import { keepOnly, type Letter } from "./letter";

/** What to look for, and what must stand there, from `before` characters ahead of it. */
const MARKS: { telling: string; before: number; shape: RegExp }[] = [
  {
    telling: "> wrote:",
    before: 200,
    shape:
      /(?:^| )on (?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? |\d|[a-z]{3,9} \d)[^<>]{4,140}<[^\s<>@]{1,60}@[^\s<>@]{1,80}> wrote:/,
  },
  { telling: "original message--", before: 40, shape: / -{2,30} ?original message-{2,30}/ },
  { telling: "original message --", before: 40, shape: / -{2,30} ?original message -{2,30}/ },
  { telling: " forwarded message -", before: 40, shape: / -{2,30} forwarded message -{2,30}/ },
  {
    telling: " sent: ",
    before: 140,
    shape: / from: [^:]{2,120} sent: .{4,60} to: .{2,120} subject: /,
  },
  {
    telling: " sent from my ",
    before: 0,
    shape:
      /^ sent from my (?:iphone|ipad|android(?: phone| device)?|galaxy|samsung[\w -]{0,24}|mobile)[. ]{0,3}$/,
  },
  { telling: " get outlook for ", before: 0, shape: /^ get outlook for (?:ios|android)[. ]{0,3}$/ },
  {
    telling: " and any attachments ",
    before: 90,
    shape:
      / (?:confidentiality notice: ?|disclaimer: ?)?this (?:e-?mail|message)(?: message| transmission)? and any attachments (?:\(?(?:is|are|may|to)\b)[^.]{0,80}(?:confidential|privileged|intended)/,
  },
];
/** Shorter lines are read line by line. */
const LONG = 60;
const REACH = 480;

export function setAsideFlattened(letter: Letter, last: number) {
  for (let at = 0; at < last; at += 1) {
    const line = letter.whole[at]!;
    if (line.length < LONG || !letter.lines[at]) continue;
    const cut = cutOf(line);
    if (cut < line.length) keepOnly(letter, at, 0, cut);
  }
}

function cutOf(line: string): number {
  let cut = line.length;
  for (const { telling, before, shape } of MARKS) {
    const found = line.indexOf(telling);
    if (found < 0) continue;
    const from = Math.max(0, found - before);
    const match = shape.exec(line.slice(from, from + REACH));
    if (match) cut = Math.min(cut, from + match.index);
  }
  return cut;
}
