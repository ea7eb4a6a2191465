/** Parts of a message, and the ways to find them again in every other message. */
import type { Place } from "../recipe";
import { all, one } from "../walk/look";
import { chosen, hooksOf, pathFrom, plainPath } from "./hooks";

export const textIn = (element: Element | null) => (element?.textContent ?? "").replace(/\s+/g, " ").trim();

/** "10:42", "2 days ago", "Yesterday", "12 May 2026". */
const CLOCK =
  /\d{1,2}[:.]\d\d|\bago\b|yesterday|today|just now|\d{4}-\d\d|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b.{0,4}\d|\d.{0,4}\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const CONTROLS = "button, [role='button'], select, option, svg, style, script, textarea, input";
/** Characters of a name. */
export const LONGEST = 60;

export const isTime = (element: Element) =>
  element.tagName === "TIME" || (textIn(element).length <= LONGEST && CLOCK.test(textIn(element)));

/** Brief parts that stand by themselves, in the order of the page. */
export function briefs(unit: Element): Element[] {
  return all(unit, "*").filter(
    (part) =>
      part.children.length === 0 &&
      !part.closest(CONTROLS) &&
      !part.closest("p, blockquote, pre, a[href^='http']") &&
      textIn(part) !== "" &&
      textIn(part).length <= LONGEST,
  );
}

/** Ways to a part within its message; a place among its like last. */
export function waysIn(unit: Element, part: Element): string[] {
  const path = pathFrom(unit, part);
  const outer = part.parentElement;
  const around = outer && outer !== unit ? [...hooksOf(outer).slice(0, 3), outer.tagName.toLowerCase()] : [];
  const own = [...hooksOf(part), part.tagName.toLowerCase()];
  return chosen(
    [
      ...hooksOf(part),
      ...around.flatMap((mark) => own.slice(0, 4).map((hook) => `${mark} > ${hook}`)),
      plainPath(path),
      path,
    ],
    (select) => one(unit, select) === part,
    12,
  );
}

/** A few of the best, and two that go by the place in the message alone: names of classes change. */
export function mixed<P extends Place>(places: P[]): P[] {
  const selectOf = (place: Place) => (typeof place === "string" ? place : place.select);
  const placed = places.filter((place) => selectOf(place).startsWith(":scope >"));
  return [...new Set([...places.slice(0, 4), ...placed.slice(0, 2)])];
}
