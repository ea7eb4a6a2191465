/** Which elements are the messages: from two of them to all. */
import { all } from "../walk/look";
import { alike, type Family } from "./family";
import { sharedHooks } from "./hooks";
import { type Example, Unteachable } from "./lesson";
import { ways } from "./ways";

export interface Units extends Family {
  /** Around all of them. */
  list: Element;
  /** Selectors, each of which finds it alone. */
  log: string[];
}

export function unitsOf(examples: Example[]): Units {
  const shown = examples.filter(({ who }) => who !== "none").map(({ element }) => element);
  const inner = nearestAround(shown);
  if (!inner || shown.some((one) => shown.some((other) => one !== other && one.contains(other))))
    throw new Unteachable(
      "These two are the same message. Point at one of the customer and one of an agent.",
    );
  const units = wholes(inner, shown);
  const list = widened(inner, units);
  const apart = examples
    .filter(({ who }) => who === "none")
    .map(({ element }) => element)
    .filter((element) => list.contains(element));
  const log = ways(list);
  const found = alike(list, [...new Set(units)], apart, log);
  if (!found)
    throw new Unteachable(
      "Amends sees nothing that these messages have in common. Point at the whole of each.",
    );
  return { list, log, ...found };
}

function nearestAround(elements: Element[]): Element | undefined {
  let around: Element | null | undefined = elements[0]?.parentElement;
  while (around && !elements.every((each) => around!.contains(each) && around !== each))
    around = around.parentElement;
  return around ?? undefined;
}

const OTHER = "h1, h2, nav, form, textarea, input, [contenteditable], [role='navigation']";

/**
 * Messages can be grouped, by days or by runs: the list is around all groups, also where today there is one.
 * So far out as nothing else stands beside it.
 */
function widened(list: Element, units: Element[]): Element {
  const hooks = sharedHooks(units);
  let wide = list;
  for (let up = 0; up < 3; up++) {
    const outer = wide.parentElement;
    if (!outer?.parentElement || all(outer, OTHER).length > 0) return wide;
    const beside = [...outer.children].filter((child) => child !== wide);
    const groups = beside.filter((other) => hooks.some((hook) => all(other, hook).length > 0));
    const quiet = beside.every(
      (other) => groups.includes(other) || (other.textContent ?? "").trim().length <= BESIDE,
    );
    if (!quiet) return wide;
    wide = outer;
  }
  return wide;
}

/** Characters of a date or a button beside a group of messages. */
const BESIDE = 40;

/** The whole messages around what was pointed at: as far out as they do not hold others as well. */
function wholes(list: Element, shown: Element[]): Element[] {
  const paths = shown.map((element) => wayTo(list, element));
  const depths = paths.map((way, index) =>
    depthOf(
      way,
      shown.filter((_, other) => other !== index),
    ),
  );
  const deepest = Math.max(...depths);
  const model = paths[depths.indexOf(deepest)]![deepest]!;
  // One that is alone in its group looks like the group: it is as deep as the others are.
  return paths.map((way, index) => {
    const inner = way[deepest];
    return inner?.tagName === model.tagName ? inner : way[depths[index]!]!;
  });
}

/** From the outermost within the list to the element itself. */
function wayTo(list: Element, element: Element): Element[] {
  const way: Element[] = [];
  for (let part: Element | null = element; part && part !== list; part = part.parentElement)
    way.unshift(part);
  return way;
}

function depthOf(way: Element[], others: Element[]): number {
  const holds = (part: Element | null) => others.some((other) => part?.contains(other));
  return Math.max(
    0,
    way.findLastIndex((part, depth) => isOneOfSeveral(part) || (depth > 0 && holds(part.parentElement))),
  );
}

/** Whether others like it stand beside it, each a message by the look of it: with a time or a mark of its own. */
function isOneOfSeveral(element: Element): boolean {
  const own = sign(element);
  return (
    own !== "" &&
    [...(element.parentElement?.children ?? [])].some(
      (other) => other !== element && other.tagName === element.tagName && sign(other) === own,
    )
  );
}

function sign(element: Element): string {
  const isMessage = element.matches("article, [role='article'], [role='listitem']");
  const numbered = [...element.attributes].some(
    ({ name, value }) => /^(?:id|data-[\w-]*id)$/.test(name) && /\d/.test(value),
  );
  const timed = element.querySelector("time, [datetime]") !== null && !element.matches("header, footer");
  return isMessage || numbered || timed ? `${element.tagName} ${timed}` : "";
}
