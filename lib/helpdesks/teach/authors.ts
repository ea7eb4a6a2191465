/** Who wrote a message: a name that differs from side to side and comes again from message to message. */
import type { Place, Places } from "../recipe";
import { all, one } from "../walk/look";
import { briefs, isTime, LONGEST, mixed, textIn, waysIn } from "./parts";

export interface Authors {
  places: Places;
  said: Map<Element, string>;
  /** The elements that say it, where it is text. */
  parts: Map<Element, Element>;
}

const SPOKEN = /author|sender|from|name|user|\bby\b|who|agent|person|customer|cite/i;

/**
 * @param pair a message of the customer's and one of an agent's: their authors differ.
 * @param list around the messages: a name that stands beside it as well is the requester's.
 */
export function authorsOf(units: Element[], pair: [Element, Element], list: Element): Authors | undefined {
  const beside = new Set(
    all(list.ownerDocument.body, "*")
      .filter((part) => part.children.length === 0 && !list.contains(part))
      .map(textIn),
  );
  const parts = pair.flatMap((unit) =>
    briefs(unit)
      .filter((part) => !isTime(part))
      .map((part) => ({ unit, part })),
  );
  const words = parts.flatMap(({ unit, part }) => waysIn(unit, part)).map((select): Place => select);
  const marks = pair.flatMap((unit) =>
    [unit, ...all(unit, "*").slice(0, 60)].flatMap((part) => named(unit, part)),
  );
  const rated = [...new Map([...words, ...marks].map((place) => [JSON.stringify(place), place])).values()]
    .map((place) => ({ place, said: sayings(units, place) }))
    .filter(({ said }) => pair.every((unit) => said.has(unit)) && said.get(pair[0]) !== said.get(pair[1]))
    .filter(({ said }) => [...said.values()].every(isName))
    .map((each) => ({
      ...each,
      worth: worth(each.place, each.said, units.length) + (beside.has(each.said.get(pair[0]) ?? "") ? 6 : 0),
    }))
    .toSorted((a, b) => b.worth - a.worth);
  const [best] = rated;
  if (!best || best.worth < 0) return undefined;
  const same = rated.filter(({ said }) => units.every((unit) => said.get(unit) === best.said.get(unit)));
  const texts = same.map(({ place }) => place).filter((place) => typeof place === "string");
  const others = same.map(({ place }) => place).filter((place) => typeof place !== "string");
  const places = [...new Set([best.place, ...mixed(texts), ...others.slice(0, 2)])].slice(0, 8);
  const element = (unit: Element) => texts.map((place) => one(unit, place)).find(Boolean);
  const spots = units.flatMap((unit): [Element, Element][] => {
    const found = element(unit);
    return found ? [[unit, found]] : [];
  });
  return { places, said: best.said, parts: new Map(spots) };
}

/** "Incoming mail", "Agent reply": what it is, not who. */
const KIND = /\b(?:mail|message|reply|incoming|outgoing|avatar|sent|received|note)\b/i;

/** Short, with letters, and no sentence. */
const isName = (text: string) =>
  !KIND.test(text) &&
  text.length <= LONGEST &&
  /\p{L}/u.test(text) &&
  !/[?!]|\.\s|\.$|,\s.*,/.test(text.replace(/\b(?:Dr|Mr|Mrs|Ms|St|Jr|\p{Lu})\./gu, "")) &&
  text.split(" ").length <= 6;

/** More messages than writers: names come again, words do not. */
function worth(place: Place, said: Map<Element, string>, count: number): number {
  const names = [...said.values()];
  const again = names.length - new Set(names).size;
  const long = names.filter((name) => name.split(" ").length > 4).length;
  const capital = names.filter((name) => /^[\p{Lu}\p{Lo}]/u.test(name)).length / names.length;
  const select = typeof place === "string" ? place : `${place.select} ${place.take ?? ""}`;
  const attribute = typeof place === "string" ? 0 : 1;
  return (
    (SPOKEN.test(select) ? 6 : 0) +
    (names.length / count) * 4 +
    Math.min(again, 3) * 2 +
    capital * 2 -
    long * 4 -
    attribute -
    4
  );
}

/** Attributes that may hold a name: `data-author`, an avatar's text, "Message from Ana Ruiz". */
function named(unit: Element, part: Element): Place[] {
  const selects = part === unit ? [":scope"] : waysIn(unit, part).slice(0, 3);
  return [...part.attributes].flatMap(({ name, value }) => {
    if (!/^(?:data-[\w-]*(?:author|sender|name|from|user)[\w-]*|alt|title|aria-label)$/.test(name)) return [];
    const shape = /^.{0,60} (?:from|by) .+, /.test(value)
      ? shapeOf(value, ", *")
      : /^.{0,60} (?:from|by) /.test(value)
        ? shapeOf(value, "")
        : undefined;
    return selects.map((select): Place => ({ select, take: name, ...(shape && { shape }) }));
  });
}

const shapeOf = (value: string, end: string) => `* ${/ from /.test(value) ? "from" : "by"} {}${end}`;

function sayings(units: Element[], place: Place): Map<Element, string> {
  return new Map(
    units.flatMap((unit): [Element, string][] => {
      const said = saidAt(unit, place);
      return said ? [[unit, said]] : [];
    }),
  );
}

function saidAt(unit: Element, place: Place): string | undefined {
  if (typeof place === "string") {
    const part = one(unit, place);
    return part && !isTime(part) ? textIn(part) || undefined : undefined;
  }
  const value = one(unit, place.select)
    ?.getAttribute(place.take ?? "")
    ?.trim();
  if (!value || !place.shape) return value || undefined;
  const after = /(?: from | by )(.{1,80})$/.exec(value)?.[1];
  return place.shape.endsWith("*") ? after?.split(", ")[0] : after;
}
