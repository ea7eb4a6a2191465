/** Looking things up in a page that may be anything, by selectors that may be anything. */

/** Some come from imported recipes: one that the browser does not understand finds nothing. */
const understood = new Map<string, string>();
function sound(selector: string): string {
  let known = understood.get(selector);
  if (known === undefined) {
    known = selector;
    try {
      document.createDocumentFragment().querySelector(selector);
    } catch {
      known = ":not(*)";
    }
    understood.set(selector, known);
  }
  return known;
}

export const is = (element: Element, selector: string | undefined): boolean =>
  selector !== undefined && element.matches(sound(selector));

/** The element itself or the nearest around it. */
export const around = (element: Element, selector: string): Element | null =>
  element.closest(sound(selector));

/** The element itself or the first in it. */
export const one = (root: Element, selector: string): Element | null =>
  is(root, selector) ? root : root.querySelector(sound(selector));

/** In it, without itself. */
export const all = (root: Element, selector: string): Element[] => [
  ...root.querySelectorAll(sound(selector)),
];

/** Without those that lie in another of them. */
export const outermost = (elements: Element[]): Element[] =>
  elements.filter((element) => !elements.some((other) => other !== element && other.contains(element)));

/** Whether the styles show it: helpdesks put tickets away by any of the three. */
export function inSight(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  if (!view || view.getComputedStyle(element).visibility === "hidden") return false;
  for (let part: Element | null = element; part; part = part.parentElement) {
    const { display, opacity } = view.getComputedStyle(part);
    if (display === "none" || opacity === "0") return false;
  }
  return true;
}

/** What is in a frame of the page's own origin; undefined while it loads, or where it is another's. */
export function inside(frame: Element): Document | undefined {
  const { contentDocument } = frame as HTMLIFrameElement;
  // Before its own document a frame has an empty one, and calls that complete.
  const comes = /^(?!about:|javascript:)./.test(frame.getAttribute("src") ?? "");
  if (!contentDocument?.body || (comes && contentDocument.URL === "about:blank")) return undefined;
  return contentDocument.readyState === "complete" ? contentDocument : undefined;
}

export const isFrame = (element: Element) => element.tagName === "IFRAME";
