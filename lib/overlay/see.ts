/** What Amends sees in the page now: hooks and their counts, and where the reply's editor stands. */
import { editorOf, editors } from "../editors/all";
import type { Reader } from "../helpdesks/helpdesk";
import type { Seen } from "../model";

export function see(page: Document, helpdesk: string, reader: Reader): Seen {
  const sightings = reader.explain?.(page);
  const element = reader.replyBox(page)?.element;
  return {
    helpdesk,
    ...(sightings && { sightings }),
    ...(element && { editor: familyOf(element) }),
    within: element ? wayOut(element, page) : [],
  };
}

const familyOf = (element: HTMLElement) =>
  Object.keys(editors).find((id) => editors[id] === editorOf(element))!;

function wayOut(element: Element, page: Document): Seen["within"] {
  const root = element.getRootNode();
  const { host } = root as Partial<ShadowRoot>;
  const holder = host ?? (root as Document).defaultView?.frameElement;
  return root === page || !holder ? [] : [host ? "shadow" : "frame", ...wayOut(holder, page)];
}
