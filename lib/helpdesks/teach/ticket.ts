/** What the page says of the ticket as a whole: its id, its subject, whose it is. */
import type { IdSource, Place } from "../recipe";
import { all } from "../walk/look";
import { idInAddress } from "./address";
import { hooksOf } from "./hooks";
import type { Shown } from "./lesson";
import { textIn } from "./parts";
import { ways } from "./ways";

/** "#4711", "Ticket 4711", "Case: ABC-123" */
const NUMBER =
  /(?:#|\b(?:ticket|case|request|issue|conversation|incident|no\.?|nr\.?)[ :#№]{1,3})([A-Z]{1,10}-\d{1,12}|\d{1,20})/i;

export function idOf(page: Document, list: Element, shown: Shown): IdSource[] {
  const pointed = shown.number && numberIn(textIn(shown.number));
  const spoken = shown.number ?? numbered(page, list);
  const number = pointed ?? (spoken && numberIn(textIn(spoken)));
  const address = idInAddress(page.URL, number);
  const mark = spoken && number && markOf(spoken, number);
  // What the page says vouches for the address: while one of them is of the ticket before, none is open.
  if (address)
    return [address.source, ...(mark && number === address.id ? [{ mark, optional: true as const }] : [])];
  if (mark) return [{ mark }];
  const head = page.querySelector("head > title");
  const inTitle = head && numberIn(textIn(head));
  if (head && inTitle) {
    const mark = { select: "head > title", in: "page" as const, shape: shapeAround(textIn(head), inTitle) };
    return [{ mark }];
  }
  return [{ address: "whole" }];
}

const numberIn = (text: string) =>
  NUMBER.exec(text.slice(0, 300))?.[1] ?? /^\W{0,3}([A-Z]{1,10}-\d{1,12}|\d{1,20})\W{0,3}$/.exec(text)?.[1];

/** The first part of the page, outside of the messages, that says a ticket's number. */
function numbered(page: Document, list: Element): Element | undefined {
  const title = numberIn(page.title);
  const parts = all(page.body, "*").filter(
    (part) =>
      part.children.length === 0 &&
      !list.contains(part) &&
      !part.closest("script, style, nav, a, li, tr") &&
      NUMBER.test(textIn(part).slice(0, 200)) &&
      textIn(part).length < 200,
  );
  return (
    parts.find((part) => title !== undefined && numberIn(textIn(part)) === title) ??
    parts.find((part) => part.closest("h1, h2, header, main")) ??
    parts[0]
  );
}

function markOf(element: Element, number: string): Place | undefined {
  const selects = ways(element);
  const text = textIn(element);
  return selects.length
    ? { select: selects.slice(0, 3).join(", "), ...(text !== number && { shape: shapeAround(text, number) }) }
    : undefined;
}

/** What stands before a number and means only that one comes: "Ticket #", "[Case: ". */
const LABEL = /^[\s#([]{0,3}(?:ticket|case|request|issue|conversation|incident|no\.?|nr\.?)?[ :#№]{0,3}$/i;

/** `Ticket #{}`, `* #{} *`: what stands next to the number stays, the rest is any. */
function shapeAround(text: string, number: string): string {
  const at = text.indexOf(number);
  const [before, after] = [text.slice(0, at), text.slice(at + number.length)];
  const label = LABEL.test(before);
  const start = label ? before : `*${/\W{1,2}$/.exec(before)?.[0] ?? ""}`;
  return `${start}{}${after ? `${after[0]}*` : ""}`;
}

export function subjectOf(
  page: Document,
  list: Element,
  number: string | undefined,
  pointed: Element | undefined,
): Place[] | undefined {
  const element = pointed ?? heading(page, list);
  if (!element) return undefined;
  const how = cut(element, number);
  const places = ways(element).map((select): Place => (how ? { select, ...how } : select));
  return places.length ? places : undefined;
}

/** What of a heading is the subject, where the ticket's number stands in it too. */
function cut(
  element: Element,
  number: string | undefined,
): Omit<Exclude<Place, string>, "select"> | undefined {
  if (element.matches("input, textarea")) return { take: "value" };
  const text = textIn(element);
  if (!number || !text.includes(number)) return undefined;
  const part = all(element, "*").find(
    (one) => one.children.length === 0 && textIn(one).includes(number) && textIn(one).length < text.length,
  );
  const mark = part && (hooksOf(part)[0] ?? part.tagName.toLowerCase());
  if (mark) return { without: mark };
  const [before = "", after = ""] = text.split(number);
  if (/\p{L}{2}/u.test(after) && LABEL.test(before))
    return { shape: `${before}*${/^[^\p{L}\p{N}]{1,5}/u.exec(after)?.[0] ?? " "}{}` };
  if (!/^\W{0,3}$/.test(after)) return undefined;
  return { shape: `{}${/[^\p{L}\p{N}]{1,5}$/u.exec(before)?.[0] ?? " "}*` };
}

/** The heading nearest before the messages; that of a ticket stands in the window's title as well. */
function heading(page: Document, list: Element): Element | undefined {
  const heads = all(
    page.body,
    "h1, h2, h3, [role='heading'], input[name*='subject' i], [class*='subject' i], [data-testid*='subject' i], [itemprop='name']",
  ).filter((head) => !list.contains(head) && !head.closest("nav, aside, dialog") && wordsOf(head).length > 2);
  const before = heads.filter(
    (head) =>
      head.contains(list) || (head.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  const single = before.filter((head) => !head.contains(list));
  return (
    single.find((head) => page.title.includes(wordsOf(head))) ??
    single.find((head) =>
      /subject/i.test(`${head.className} ${head.getAttribute("name")} ${head.getAttribute("data-testid")}`),
    ) ??
    single.findLast((head) => head.tagName === "H1") ??
    single.at(-1)
  );
}

const wordsOf = (element: Element) =>
  element.matches("input, textarea") ? (element as HTMLInputElement).value : textIn(element);

/**
 * Where the page names the requester beside the messages.
 * @param name who wrote the customer's messages.
 */
export function requesterOf(
  page: Document,
  list: Element,
  name: string | undefined,
  pointed: Element | undefined,
): Place[] | undefined {
  const named = all(page.body, "*").filter(
    (part) => part.children.length === 0 && !list.contains(part) && textIn(part) === name,
  );
  const found = (pointed ? [pointed] : named).map(ways).filter((each) => each.length > 0);
  // One that has a name or a mark of its own before one that only has its place.
  return found.find(([first = ""]) => !first.includes("nth-of-type")) ?? found[0];
}
