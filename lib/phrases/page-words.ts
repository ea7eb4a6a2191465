/**
 * Words from the ticket that go into a reply. They are a stranger's text: they stand in a phrase only if
 * they are what they should be, and otherwise the blank stays for the agent to fill.
 */
import { normalise, oneLine } from "../text";

const LONGEST = 40;
const MOST_WORDS = 6;

/** What may stand in front of a noun and would read "your my order". */
const DETERMINERS = new Set("my your our the a an this that these those their his her its some".split(" "));
/** The customer's heat: a reply does not echo it. */
const HEAT =
  /^(?:(?:mother)?fuck\p{L}*|f\*+\p{L}*|(?:bull)?shit\p{L}*|(?:god)?damn(?:ed)?|bloody|crap(?:py)?|stupid|useless|rubbish|garbage|pathetic|terrible|awful|horrible|ridiculous|lousy|bastard|idiotic|freaking|frigging|effing|so-called)$/iu;
/** What went wrong is not what it went wrong with: nobody has "your outage". */
const TROUBLES = new Set(
  "outage outages delay delays error errors fault faults bug bugs problem problems issue issues crash mistake complaint".split(
    " ",
  ),
);
/** Bodies and people, which nobody sorts out: "your weight", "your guests", "your driver". */
const NO_THINGS = new Set(
  "weight body face head heart chest arm leg eyes age feelings mother father mum mom dad wife husband son daughter sister brother child children kids baby family parents friend friends girlfriend boyfriend guest guests neighbour neighbours neighbor neighbors customer customers client clients colleague colleagues boss driver waiter waitress cashier clerk receptionist nurse doctor technician engineer plumber courier manager guard doorman trainer instructor lifeguard teacher pharmacist mechanic staff employee".split(
    " ",
  ),
);
const NOUN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} '\u2019&/+,"%-]*(?:\.\d[\p{L}\p{M}\p{N} '\u2019&/+,"%-]*)*$/u;

/** What failed, ready to follow "your": "espresso machine"; undefined where it does not look like that. */
export function thing(raw: string | undefined): string | undefined {
  const words = oneLine(raw ?? "")
    .replace(/[.,!?;:]+$/, "")
    .split(" ")
    .filter((word) => word && !HEAT.test(word));
  while (words[0] && DETERMINERS.has(normalise(words[0]))) words.shift();
  const text = words.map(calm).join(" ");
  const noun = normalise(words.at(-1) ?? "");
  if (TROUBLES.has(noun) || NO_THINGS.has(noun)) return undefined;
  const looksRight = NOUN.test(text) && /\p{L}{2}/u.test(text) && !/\b(?:https?|www)\b/i.test(text);
  return looksRight && words.length <= MOST_WORDS && text.length <= LONGEST ? text : undefined;
}

/** A shouted word, in the voice of a reply; short ones ("TV", "PS5") are names. */
function calm(word: string): string {
  return word.length > 4 && /^[\p{Lu}\p{M}'\u2019-]+$/u.test(word) ? word.toLowerCase() : word;
}

/** A full stop or colon only before the number: "invoice no. 48213", and no address. */
const REFERENCE = /^#?[\p{L}\p{N}](?:[\p{L}\p{N} #/-]|[.:](?=[ #]))*$/u;
/** Card numbers come in fours; a reply never repeats one. */
const CARD = /^(?:\d{4}[ -]?){3}\d{1,7}$/;

/** An order or booking number as it was given: "#4471-B", "invoice no. 48213". */
export function reference(raw: string | undefined): string | undefined {
  const text = oneLine(raw ?? "").replace(/[.,!?;:]+$/, "");
  const looksRight = REFERENCE.test(text) && /\d/.test(text) && !CARD.test(text);
  return looksRight && text.length <= LONGEST && text.split(" ").length <= 4 ? text : undefined;
}
