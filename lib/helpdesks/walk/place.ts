/** One fact at its place: found, taken, cut to its shape; and who is told of it. */
import { readBody } from "../../dom";
import type { Fact } from "../helpdesk";
import type { Place, Places } from "../recipe";
import { all, around, is, one } from "./look";

/** Is told of every hook that was tried, and how often it was there. */
export type See = (fact: Fact, hook: string, count: number) => void;

/** Where a fact can stand. */
export interface Scope {
  ticket: Element;
  /** The message, for a fact of one. */
  message?: Element;
  row?: Element | undefined;
}

/** What the first of the places says. */
export function said(fact: Fact, places: Places | undefined, scope: Scope, see: See): string | undefined {
  if (places === undefined) return undefined;
  for (const place of Array.isArray(places) ? places : [places]) {
    const { select, root, above } = placed(place, scope);
    const element = root && (above ? around(root, select) : one(root, select));
    const value = element ? taken(element, place) : undefined;
    see(fact, select, value === undefined ? 0 : 1);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** What all the elements at a place say. */
export function allSaid(fact: Fact, place: Place, scope: Scope, see: See): string[] {
  const { select, root, above } = placed(place, scope);
  const found = !root
    ? []
    : above
      ? [around(root, select)]
      : select === ":scope"
        ? [root]
        : [is(root, select) ? root : null, ...all(root, select)];
  const values = found.flatMap((element) => (element && taken(element, place)) ?? []);
  see(fact, select, values.length);
  return values;
}

function placed(place: Place, { ticket, message, row }: Scope) {
  if (typeof place === "string") return { select: place, root: message ?? ticket, above: false };
  const own = message ?? ticket;
  const roots = { ticket, page: ticket.ownerDocument.documentElement, above: own, row };
  return { select: place.select, root: place.in ? roots[place.in] : own, above: place.in === "above" };
}

/** An input may hold nothing and is found none the less; an empty text or attribute says nothing. */
function taken(element: Element, place: Place): string | undefined {
  if (typeof place === "string") return wordsOf(element) || undefined;
  const { take = "text", shape, without } = place;
  if (take === "value") {
    const { value } = element as HTMLInputElement;
    return typeof value === "string" && !shape ? fold(value) : shaped(shape, value);
  }
  const words = take === "text" ? wordsOf(element, without) : fold(element.getAttribute(take) ?? "");
  return shaped(shape, words);
}

const fold = (text: string) =>
  text.replace(/[\s\u00AD\u200B\uFEFF]+/g, (run) => (/\s/.test(run) ? " " : "")).trim();

const CONTROLS = 'button, [role="button"], select, svg, style, script, [hidden], [aria-hidden="true"]';

/** The text of a heading or a name, without the controls that stand in it. */
function wordsOf(element: Element, without?: string): string {
  const noise = without ? `${CONTROLS}, ${without}` : CONTROLS;
  // Reading a body asks for styles: only where something must be left out.
  return fold(all(element, noise).length ? readBody(element, noise).text : (element.textContent ?? ""));
}

/** `mailto:{}`: the text where the shape has its braces; undefined where it does not fit. In one pass. */
export function shaped(shape: string | undefined, text = ""): string | undefined {
  if (!shape) return text || undefined;
  let value: string | undefined;
  let place = 0;
  /** What the next literal ends. */
  let open: "" | "*" | "{}" = "";
  const tokens = shape.split(/(\*|\{\})/).filter(Boolean);
  for (const [index, token] of tokens.entries()) {
    if (token === "*" || token === "{}") {
      open = token;
      if (token === "{}") value = text.slice(place);
      continue;
    }
    const last = index === tokens.length - 1;
    const found = !open ? place : last ? text.length - token.length : text.indexOf(token, place);
    if (found < place || !text.startsWith(token, found)) return undefined;
    if (open === "{}") value = text.slice(place, found);
    place = found + token.length;
    open = "";
  }
  return !open && place < text.length ? undefined : value?.trim() || undefined;
}
