/** Where the words of a message stand in it, without its head and foot. */
import { all, inside, isFrame, outermost } from "../walk/look";
import { anyOf, chosen, hooksOf, pathFrom, plainPath } from "./hooks";

export interface Bodies {
  of: Map<Element, Element>;
  /** For the recipe: the first that is there. */
  select: string[];
  without: string;
}

/** Other people's words, and what is no word of anybody. */
const NO_WORDS = "blockquote, .gmail_quote, button, [role='button'], [role='toolbar']";
const FLOW = /^(?:P|UL|OL|PRE|BLOCKQUOTE|BR|A|EM|I|U|CODE|H[1-6])$/;
/** Characters. A head or foot has fewer. */
const BRIEF = 90;

/** @param select finds the units */
export function bodiesOf(units: Element[], select: string[], meta: (unit: Element) => Element[]): Bodies {
  const of = new Map(units.map((unit) => [unit, unit]));
  const framed = units.filter((unit) => frameIn(unit));
  if (framed.length * 2 > units.length) for (const unit of framed) of.set(unit, frameIn(unit)!);
  else
    for (let deeper = step(of, meta); deeper; deeper = step(of, meta))
      for (const [unit, inner] of deeper) of.set(unit, inner);
  // Not from `:scope`: words outside of any message are looked for by the same selectors.
  const places = selectors(of, `:is(${anyOf([...new Set([select[0]!, select.at(-1)!])])})`);
  if (places.length)
    return { of, select: places, without: anyOf([NO_WORDS, ...inTheWay(of, meta, select.at(-1)!)]) };
  const whole = new Map(units.map((unit) => [unit, unit]));
  return {
    of: whole,
    select: [":scope"],
    without: anyOf([NO_WORDS, ...inTheWay(whole, meta, select.at(-1)!)]),
  };
}

const frameIn = (unit: Element) => all(unit, "iframe").find((frame) => inside(frame));

const textOf = (element: Element) =>
  (isFrame(element) ? (inside(element)?.body.textContent ?? "") : (element.textContent ?? "")).trim();

/** One level further in, where one child has the words in most messages and the others are brief. */
function step(
  of: Map<Element, Element>,
  meta: (unit: Element) => Element[],
): Map<Element, Element> | undefined {
  const outer = [...of].filter(([, element]) => element.children.length > 0);
  if (outer.length * 2 < of.size || outer.some(([unit, element]) => hasOwnWords(element, meta(unit))))
    return undefined;
  const children = outer.flatMap(([unit, element]) =>
    [...element.children]
      .filter((child) => !child.matches(NO_WORDS))
      .map((child) => ({ child, isHead: meta(unit).some((part) => child.contains(part)) })),
  );
  if (children.some(({ child, isHead }) => FLOW.test(child.tagName) && !isHead)) return undefined;
  const marks = [
    ...new Set(children.flatMap(({ child }) => [...hooksOf(child), child.tagName.toLowerCase()])),
  ];
  const best = marks
    .map((mark) => pick(outer, mark, meta))
    .filter((inner) => inner.size * 2 > of.size)
    .toSorted((one, other) => length(other) - length(one))[0];
  if (!best) return undefined;
  const left = outer.flatMap(([unit, element]) =>
    best.has(unit) ? [...element.children].filter((child) => child !== best.get(unit)) : [],
  );
  if (left.some((child) => textOf(child).length > BRIEF && !child.matches(NO_WORDS))) return undefined;
  return best.size && [...best.values()].some((inner) => !inner.matches("time")) ? best : undefined;
}

/** The only child with this mark, where it is not of the head. */
function pick(
  outer: [Element, Element][],
  mark: string,
  meta: (unit: Element) => Element[],
): Map<Element, Element> {
  const found = outer.flatMap(([unit, element]): [Element, Element][] => {
    const [only, another] = [...element.children].filter((child) => child.matches(mark));
    const isMeta = only && meta(unit).some((part) => part === only || part.contains(only));
    return only && !another && !isMeta && textOf(only) ? [[unit, only]] : [];
  });
  return new Map(found);
}

/** Words of the author weigh by how they differ: a name comes again and again. */
const length = (inner: Map<Element, Element>) =>
  [...new Set([...inner.values()].map(textOf))].reduce((sum, text) => sum + text.length, 0);

function hasOwnWords(element: Element, meta: Element[]): boolean {
  return (
    !meta.includes(element) &&
    [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && /[\p{L}\p{N}]/u.test(node.textContent ?? ""),
    )
  );
}

/** Several ways to the words, each of them right in every message where it finds any. */
function selectors(of: Map<Element, Element>, message: string): string[] {
  const entries = [...of];
  if (entries.every(([unit, element]) => unit === element)) return [":scope"];
  const candidates = entries.slice(0, 12).flatMap(([unit, element]) => {
    const path = pathFrom(unit, element, message);
    const outer = element.parentElement;
    const within = outer && outer !== unit ? hooksOf(outer).slice(0, 3) : [];
    const own = [...hooksOf(element), element.tagName.toLowerCase()];
    return [
      ...hooksOf(element),
      ...within.flatMap((around) => own.map((hook) => `${around} > ${hook}`)),
      plainPath(path),
      path,
    ];
  });
  const finds = (select: string) =>
    entries.every(([unit, element]) => {
      const found = unit.matches(select) ? [unit] : outermost(all(unit, select));
      return found.length === 1 && found[0] === element;
    });
  const whole = chosen(candidates, finds, 5);
  if (whole.length) return whole;
  // Two kinds of messages, as the customer's and the agents' often are: each by its own.
  const partly = (select: string) =>
    entries.some(([unit]) => all(unit, select).length) &&
    entries.every(([unit, element]) => {
      const found = outermost(all(unit, select));
      return !unit.matches(select) && (!found.length || (found.length === 1 && found[0] === element));
    });
  const some = chosen(candidates, partly, 6);
  return entries.every(([unit]) => some.some((select) => all(unit, select).length)) ? some : [];
}

/** Heads that stand among the words. */
function inTheWay(of: Map<Element, Element>, meta: (unit: Element) => Element[], message: string): string[] {
  const parts = [...of].flatMap(([unit, body]) =>
    meta(unit)
      .filter((part) => body !== part && body.contains(part))
      .map((part) => ({ unit, part })),
  );
  const heads = parts.flatMap(({ unit, part }) => [hooksOf(part)[0], pathFrom(unit, part, message)]);
  return [...new Set(heads)].filter((head): head is string => !!head && head.length < 120).slice(0, 4);
}
