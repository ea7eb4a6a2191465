/** Whether it failed before and how often, as their words or the conversation say it, or the agent does. */
import type { Message, Reading, Span, Ticket } from "../model";
import { normalise } from "../text";
import type { Said } from "./said";
import type { Facts } from "./stage";

export function repetition(
  ticket: Ticket,
  { repeat, signals, set }: Reading,
  complaints: Message[],
  everSaid: Said[],
): Pick<Facts, "again" | "manyTimes"> {
  if (!repeat) return { again: false, manyTimes: false };
  const manyTimes = complaints.some(({ text }) => MANY.test(normalise(text.slice(0, LONGEST))));
  const spans = signals.flatMap(({ id, spans }) => (SIGNALS.has(id) ? spans : []));
  const said = spans.some((span) => saysAgain(ticket, span));
  // A guess from the tone alone is not enough to speak of an earlier failure.
  const again = set?.includes("repeat") || manyTimes || said || cameBack(ticket, complaints, everSaid);
  return { again, manyTimes };
}

const LONGEST = 12_000;
const SIGNALS = new Set(["repeat", "again", "already-said", "effort-contacts", "keeps-on"]);
const AGAIN =
  /\b(?:again|once more|anew|another|second|twice|times|(?<!all the )time|before|previous(?:ly)?|already|last (?:week|month|year)|first|same|every|each|keeps?|kept|always|constantly|repeated(?:ly)?|re-?(?:sent|submitted)|follow(?:ing|ed)? up|chas(?:ing|ed)|reminders?|(?:calls|e-?mails|messages|tickets|letters|chats|visits)|as (?:i|we) (?:said|wrote|told)|(?:told|asked) you|in a row|running|on end)\b|\b\d(?:nd|rd|th)\b/;

const NTH = "(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[3-9](?:rd|th)|1\\dth|umpteenth)";
const NUMBER =
  "(?:three|four|five|six|seven|eight|nine|ten|[3-9]|1\\d|several|many|countless|numerous|a dozen)";
const WORDS = "(?:[a-z]{2,12} ){0,2}";
const TIME =
  "(?:time|call|e-?mail|mail|message|ticket|request|reminder|letter|chat|agent|visit|complaint|attempt|replacement|repair)";
/** From the third on: after it more words do harm (Hutzinger & Weitzl 2023). */
const MANY = new RegExp(
  `\\b${NTH} ${WORDS}${TIME}\\b|\\b${NUMBER} ${WORDS}${TIME}s\\b|\\bagain and again\\b|\\bover and over\\b|\\btime and (?:time )?again\\b|\\b(?:third|fourth|fifth) (?:[a-z]{3,10} )?(?:wrong|broken|faulty|late|missed|failed|damaged)\\b`,
);

/** They complain after we had taken something on: to have been asked a question, or told sorry, is no first try. */
function cameBack({ messages }: Ticket, complaints: Message[], everSaid: Said[]): boolean {
  const [first, last] = [complaints[0], complaints.at(-1)];
  if (!first || !last) return false;
  const between = new Set(
    messages.slice(messages.indexOf(first), messages.indexOf(last)).map(({ id }) => id),
  );
  return everSaid.some(({ message, acts }) => between.has(message) && TAKEN_ON.some((act) => acts.has(act)));
}
const TAKEN_ON = ["commits_action", "promises_follow_up", "offers_remedy_or_options", "time_bound"] as const;

/** Whether the words there name a repetition; what the reading took for one may rest on the tone. */
export function saysAgain(ticket: Ticket, { message, start, end }: Span): boolean {
  const words = ticket.messages.find(({ id }) => id === message)?.text.slice(start, end) ?? "";
  return AGAIN.test(normalise(words));
}
