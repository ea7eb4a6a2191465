/** A phrase, filled with what the ticket says; what the ticket does not say stays as a blank to be seen. */

import { firstName } from "../first-name";
import type { Blank, Reading, Suggestion, Ticket } from "../model";
import { reference, thing } from "./page-words";

/** The blanks that the ticket fills. */
export type Words = Partial<Record<Blank, string>>;

/** What stands in the reply for a blank that is left. */
export const HINTS: Record<Blank, string> = {
  name: "[first name]",
  thing: "[product or order]",
  reference: "[order number]",
  agent: "[your name]",
  what: "[what you will do]",
  when: "[day and time]",
  day: "[day]",
  amount: "[amount]",
  cause: "[the cause]",
};

const BLANK = /\{(\w{1,40})\}/g;

/** The blanks of a phrase's text, in order. */
export function blanksOf(text: string): Blank[] {
  return Array.from(text.matchAll(BLANK), ([, blank]) => blank as Blank);
}

/** What this ticket can say; hostile or unlikely words are left out. */
export function wordsFor(ticket: Ticket, reading: Reading): Words {
  const words: Words = {};
  const put = (blank: Blank, word: string | undefined) => {
    if (word) words[blank] = word;
  };
  put("name", firstName(ticket.customer.name));
  put("agent", firstName(ticket.agent));
  const number = reference(reading.reference?.text);
  put("thing", thing(uncapped(ticket, reading)) ?? kindOf(number));
  put("reference", withoutKind(number, words.thing));
  return words;
}

/** Their word for the thing, without the capital that it only has as the first of a sentence. */
function uncapped({ messages }: Ticket, { thing }: Reading): string | undefined {
  if (!thing || !/^\p{Lu}\p{Ll}/u.test(thing.text)) return thing?.text;
  const { message, start } = thing.span;
  const before = messages.find(({ id }) => id === message)?.text.slice(Math.max(0, start - 8), start);
  const opens = before !== undefined && /(?:^|[.!?\n])\s*$/.test(before);
  return opens ? thing.text[0]!.toLowerCase() + thing.text.slice(1) : thing.text;
}

/** "order 48213" is the number of an order: better than no thing at all. */
function kindOf(number = ""): string | undefined {
  return /^(order|booking|reservation|invoice|parcel|shipment|contract|claim)\b/i
    .exec(number)?.[1]
    ?.toLowerCase();
}

/** "your order (order 48213)" says order once: "your order (48213)". */
function withoutKind(number: string | undefined, thing = ""): string | undefined {
  const kind = `${thing.split(" ").at(-1)?.toLowerCase()} `;
  return number?.toLowerCase().startsWith(kind) ? number.slice(kind.length) : number;
}

/** @param text with blanks in braces, as in `Phrase.text`. */
export function fill(text: string, words: Words): Pick<Suggestion, "text" | "blanks"> {
  const template = withoutOptional(text, words);
  const blanks: Suggestion["blanks"] = [];
  let filled = "";
  let from = 0;
  for (const { 0: hole, 1: name, index } of template.matchAll(BLANK)) {
    filled += template.slice(from, index);
    const word = Object.hasOwn(words, name!) ? words[name as Blank] : undefined;
    const put = word ?? hintOf(name!);
    if (!word) blanks.push({ start: filled.length, end: filled.length + put.length });
    filled += put;
    from = index + hole.length;
  }
  return { text: filled + template.slice(from), blanks };
}

/** An agent's own phrase may have blanks of its own: "{branch}" stands as "[branch]". */
function hintOf(blank: string): string {
  return Object.hasOwn(HINTS, blank) ? HINTS[blank as Blank] : `[${blank.replaceAll("_", " ")}]`;
}

/** A sentence does without a name to call and without a number in parentheses; it needs its other blanks. */
function withoutOptional(text: string, words: Words): string {
  let template = text;
  if (!words.reference) template = template.replace(" ({reference})", "");
  if (words.name) return template;
  return template
    .replace(/(^|[.?!]\s|\n)\{name\}, (\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())
    .replace(/, \{name\}(?=[.,?:;])/g, "");
}
