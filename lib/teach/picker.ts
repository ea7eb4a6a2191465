/** Points at one element of the page, by pointer or by keys. Nothing of it reaches the page itself. */
import { inside } from "../helpdesks/walk/look";

export interface Picking {
  /** The pointer or the keys are on this now. */
  over(element: Element): void;
  picked(element: Element): void;
  back(): void;
  leave(): void;
}

export interface Picker {
  key(key: string): void;
}

const POINTER = [
  "pointerdown",
  "mousedown",
  "pointerup",
  "mouseup",
  "click",
  "dblclick",
  "auxclick",
  "contextmenu",
  "touchstart",
  "touchend",
];
const PICKING_KEYS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight", "Enter", "Escape", "Backspace"];
const EDITABLE =
  "textarea, input, [contenteditable]:not([contenteditable='false']), [role='textbox'], iframe";

/**
 * @param host our own element, which is never picked
 * @param signal ends it
 */
export function startPicking(page: Document, host: Element, picking: Picking, signal: AbortSignal): Picker {
  let at: Element | undefined;
  /** Inside of what was widened, the way back. */
  const inner: Element[] = [];
  const move = (element: Element | undefined) => {
    if (!element || element === at) return;
    at = element;
    picking.over(element);
  };
  const key = (name: string) => {
    if (name === "Escape") return picking.leave();
    if (name === "Backspace") return picking.back();
    if (name === "Enter") return at && picking.picked(at);
    if (name === "ArrowUp" && at && wider(at)) inner.push(at);
    const next: Record<string, () => Element | undefined> = {
      ArrowUp: () => at && wider(at),
      ArrowDown: () => inner.pop() ?? at?.firstElementChild ?? undefined,
      ArrowLeft: () => beside(page, host, at, -1),
      ArrowRight: () => beside(page, host, at, 1),
    };
    if (/Left|Right/.test(name)) inner.length = 0;
    move(next[name]?.());
    at?.scrollIntoView({ block: "nearest" });
  };
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const listen = (root: Document) => {
    const options = { capture: true, passive: false, signal };
    const own = (event: Event) => event.composedPath().includes(host);
    for (const type of POINTER)
      root.defaultView?.addEventListener(
        type,
        (event) => {
          if (own(event)) return;
          swallow(event);
          const [target] = event.composedPath();
          if (event.type === "click" && event.isTrusted && isElement(target))
            picking.picked(at?.contains(target) ? at : blockOf(target));
        },
        options,
      );
    root.defaultView?.addEventListener(
      "pointermove",
      (event) => {
        const [target] = event.composedPath();
        if (own(event) || !isElement(target)) return;
        inner.length = 0;
        move(blockOf(target));
      },
      options,
    );
    root.defaultView?.addEventListener(
      "keydown",
      (event) => {
        if (own(event) || !event.isTrusted || !PICKING_KEYS.includes(event.key)) return;
        swallow(event);
        key(event.key);
      },
      options,
    );
    for (const frame of root.querySelectorAll("iframe")) {
      const document = inside(frame);
      if (document) listen(document);
    }
  };
  listen(page);
  return { key };
}

/** Elements of a frame are of another realm: `instanceof` does not know them. */
const isElement = (target: EventTarget | undefined): target is Element =>
  (target as Partial<Element> | undefined)?.nodeType === 1;

/** A word in bold is not what is meant, but what it stands in. */
function blockOf(element: Element): Element {
  let at = element;
  while (
    at.parentElement &&
    /^inline$/.test(at.ownerDocument.defaultView?.getComputedStyle(at).display ?? "") &&
    !at.matches(EDITABLE) &&
    hasOthers(at)
  )
    at = at.parentElement;
  return at;
}

const hasOthers = (element: Element) =>
  (element.parentElement?.textContent ?? "").trim() !== (element.textContent ?? "").trim();

function wider(element: Element): Element | undefined {
  if (element.parentElement)
    return element.parentElement.tagName === "BODY" ? undefined : element.parentElement;
  return (element.getRootNode() as Partial<ShadowRoot>).host ?? undefined;
}

/** The next part of the page that has words of its own or can be written in. */
function beside(page: Document, host: Element, from: Element | undefined, step: 1 | -1): Element | undefined {
  const parts = [...page.body.querySelectorAll("*")].filter(
    (part) =>
      !host.contains(part) &&
      !part.closest("script, style, svg, [hidden]") &&
      (part.matches(EDITABLE) || saysSomething(part)) &&
      part.getClientRects().length > 0,
  );
  if (!from) return parts.find((part) => part.closest("main, [role='main']")) ?? parts[0];
  const order = (part: Element) => from.compareDocumentPosition(part);
  return step === 1
    ? parts.find((part) => order(part) & Node.DOCUMENT_POSITION_FOLLOWING && !from.contains(part))
    : parts.findLast((part) => order(part) & Node.DOCUMENT_POSITION_PRECEDING && !part.contains(from));
}

const saysSomething = (element: Element) =>
  [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim().length > 1,
  );
