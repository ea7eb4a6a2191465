/** What was said on the ticket before the draft: read once per ticket, since the draft changes at every key. */
import { stems } from "../acts/content-words";
import apologises from "../acts/kinds/apologises";
import takesResponsibility from "../acts/kinds/takes-responsibility";
import validatesFeelings from "../acts/kinds/validates-feelings";
import { type AgentMessage, agentMessage } from "../acts/message";
import { type Place, places } from "../acts/places";
import type { Message, Ticket } from "../model";
import { normalise, sentences } from "../text";

export interface Past {
  /** A message of ours showed that they were heard: an apology, owning it, or the feeling. */
  heard: boolean;
  /** We wrote to them before. */
  answered: boolean;
  /** Our sentences so far, as `bare` spells them. */
  said: ReadonlySet<string>;
  /** All that they wrote, normalised. */
  written: string;
  /** The words of theirs that carry meaning. */
  theirs: ReadonlySet<string>;
  /** How many words they have written since we last answered. */
  length: number;
}

const HEARING = [apologises, takesResponsibility, validatesFeelings];

/** Agreeing shows it too, and so do thanks for a wait or for telling us (You, Yang, Wang & Deng 2020). */
const AGREES =
  /\b(?:you(?:'re| are| were) (?:absolutely |completely |quite |entirely |so )?right|(?:every|good) (?:right|reason) to|no wonder|i (?:can )?(?:see|get) (?:why|how|that)|i hear you|(?:i'd|i would|anyone would|anybody would) (?:be|feel)|would (?:annoy|upset|worry|frighten|frustrate|bother) (?:me|anyone|anybody)|far too (?:long|slow|late|much|often))\b|\b(?:thank you|thanks)(?: so much| very much)? for (?:telling|letting|flagging|raising|pointing|spotting|catching|sharing|waiting|(?:all )?your patience|bearing|being|giving)\b/g;

/** Where a message shows that they were heard, in order. */
export function acknowledgements(message: AgentMessage): Place[] {
  const acted = HEARING.flatMap((act) => act.find(message));
  return [...acted, ...places(message, AGREES)].sort((a, b) => a.start - b.start);
}

/** A sentence without its marks and spaces, so that a copy is known again. */
export const bare = (sentence: string): string =>
  normalise(sentence)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

const known = new WeakMap<Ticket, Past>();

export function pastOf(ticket: Ticket): Past {
  const past = known.get(ticket) ?? pastIn(ticket);
  known.set(ticket, past);
  return past;
}

/** A message is looked at so far. */
const LONGEST = 12_000;

function pastIn({ messages }: Ticket): Past {
  const ours = messages.filter(({ who }) => who === "agent").map(textOf);
  const last = messages.findLastIndex(({ who }) => who === "agent");
  const written = (from: Message[]) => from.filter(({ who }) => who === "customer").map(textOf);
  const all = normalise(written(messages).join("\n"));
  return {
    heard: ours.some((text) => acknowledgements(agentMessage(text)).length > 0),
    answered: ours.length > 0,
    said: new Set(ours.flatMap(sentences).map(({ text }) => bare(text))),
    written: all,
    theirs: stems(all),
    length: wordsIn(written(messages.slice(last + 1)).join(" ")),
  };
}

const textOf = ({ text }: Message): string => text.slice(0, LONGEST);

export const wordsIn = (text: string): number =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}'\u2019]*/gu)?.length ?? 0;
