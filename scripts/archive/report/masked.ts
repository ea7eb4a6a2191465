/** Words of a conversation for a page that others see: without the names, addresses and numbers in them. */
import { greeted } from "../../../lib/acts/greeting.ts";
import { agentMessage } from "../../../lib/acts/message.ts";
import { called } from "../../../lib/acts/vocative.ts";
import type { Ticket } from "../../../lib/model.ts";

const NAME = "[name]";
/** Longest that is quoted, in characters. */
const QUOTED = 320;
const LOOKED_AT = 4_000;

const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;
const LINK = /\bhttps?:\/\/[^\s<>"]{1,300}/gi;
const NUMBER = /(?<![\p{L}\d])(?:\+?\d[\d ()./-]{5,24}\d|[A-Z]{0,4}[-#]?\d{5,20})(?![\p{L}\d])/gu;
/** "My name is Ana Ruiz", "this is Tom from billing". */
const INTRODUCED =
  /(?<=\b(?:[Mm]y name is|[Tt]his is|I am|I'm|[Ss]igned,?|[Ss]poke (?:to|with)|[Aa]sk(?:ed)? for|[Mm]r\.?|[Mm]rs\.?|[Mm]s\.?|[Dd]r\.?) )\p{Lu}\p{Ll}{1,20}(?:[ -]\p{Lu}\p{Ll}{1,20}){0,2}/gu;
/** A line of its own below the words: who wrote. */
const SIGNED =
  /(?<=\n[ \t]{0,8})\p{Lu}[\p{L}.'-]{1,20}(?: \p{Lu}[\p{L}.'-]{1,20}){0,3}(?=[ \t]{0,8}(?:\n|$))/gu;

/** All the names that are given or called in a ticket, the longest first. */
export function namesIn({ customer, agent, messages }: Ticket): string[] {
  const given = [customer.name, agent].flatMap((name) => (name ? [name, ...name.split(/\s+/)] : []));
  const said = messages.flatMap(({ text }) => {
    const message = agentMessage(text.slice(0, LOOKED_AT));
    const greeting = greeted(message)?.name;
    return [
      ...(greeting ? [greeting] : []),
      ...called(message).map(({ start, end }) => message.text.slice(start, end)),
    ];
  });
  return [...new Set([...given, ...said])]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length);
}

export function masked(text: string, names: string[]): string {
  const opening = text.slice(0, LOOKED_AT);
  const plain = opening
    .replace(ADDRESS, "[address]")
    .replace(LINK, "[link]")
    .replace(NUMBER, "[number]")
    .replace(INTRODUCED, NAME)
    .replace(SIGNED, NAME);
  const nameless = names.reduce(
    (now, name) => now.replace(new RegExp(`(?<![\\p{L}\\d])${escaped(name)}(?![\\p{L}\\d])`, "giu"), NAME),
    plain,
  );
  const line = nameless.replace(/\s{1,200}/g, " ").trim();
  return line.length > QUOTED ? `${line.slice(0, QUOTED).trimEnd()}…` : line;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\-]/g, "\\$&");
