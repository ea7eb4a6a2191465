/** The picker's own elements in the page: a frame around what is meant, and the panel beside it. */
import { browser } from "wxt/browser";

const STYLE = `
:host { all: initial; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none; color-scheme: light dark; }
iframe {
  position: absolute; top: 0; bottom: 0; right: 0; width: min(380px, 100vw); height: 100%; border: 0;
  pointer-events: auto; background: light-dark(#fff, #16191e);
  box-shadow: -1px 0 0 light-dark(#dfe3e8, #2c3138), -8px 0 24px rgb(0 0 0 / 10%);
}
:host([aside]) iframe { right: auto; left: 0; }
.around {
  position: absolute; box-sizing: border-box; display: none; border: 3px solid #0a6c64; border-radius: 6px;
  background: rgb(10 108 100 / 10%); box-shadow: 0 0 0 2px #fff;
}
.around[on] { display: block; }
.label {
  position: absolute; display: none; padding: 4px 10px; white-space: nowrap; border-radius: 6px; background: #0a6c64;
  color: #fff; font: 600 13px/1.4 system-ui, sans-serif; box-shadow: 0 2px 8px rgb(0 0 0 / 25%);
}
.label[on] { display: block; }
`;

export interface Outline {
  host: HTMLElement;
  frame: HTMLIFrameElement;
  /** Around this element, with these words; none takes it away. */
  around(element: Element | undefined, label?: string): void;
  /** The panel goes to the other side. */
  aside(): void;
}

/** @param signal takes all of it away. */
export function drawOutline(page: Document, signal: AbortSignal): Outline {
  const host = page.createElement("div");
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];
  const part = (name: string) => Object.assign(page.createElement("div"), { className: name });
  const [box, label] = [part("around"), part("label")];
  const frame = page.createElement("iframe");
  frame.title = "Teach Amends";
  if (!import.meta.env.FIREFOX)
    (frame as HTMLIFrameElement & { credentialless: boolean }).credentialless = true;
  frame.src = browser.runtime.getURL("/teach.html" as never);
  root.append(box, label, frame);
  page.documentElement.append(host);
  signal.addEventListener("abort", () => host.remove());

  let shown: Element | undefined;
  const place = () => {
    const at = shown?.isConnected ? boxOf(shown, page) : undefined;
    for (const each of [box, label]) each.toggleAttribute("on", at !== undefined);
    label.toggleAttribute("on", at !== undefined && label.textContent !== "");
    if (!at) return;
    Object.assign(box.style, {
      left: px(at.left - 4),
      top: px(at.top - 4),
      width: px(at.width + 8),
      height: px(at.height + 8),
    });
    const above = at.top > 40;
    Object.assign(label.style, {
      left: px(Math.max(4, at.left)),
      top: px(above ? at.top - 36 : Math.min(at.bottom + 8, innerHeight - 32)),
    });
  };
  for (const event of ["scroll", "resize"])
    window.addEventListener(event, place, { signal, capture: true, passive: true });
  return {
    host,
    frame,
    around: (element, words = "") => {
      shown = element;
      label.textContent = words;
      place();
    },
    aside: () => host.toggleAttribute("aside"),
  };
}

const px = (length: number) => `${length}px`;

/** In the window of the page, also of what lies in its frames. */
function boxOf(element: Element, page: Document): DOMRect {
  const box = element.getBoundingClientRect();
  const holder = element.ownerDocument === page ? null : element.ownerDocument.defaultView?.frameElement;
  if (!holder) return box;
  const outer = boxOf(holder, page);
  return new DOMRect(outer.left + box.left, outer.top + box.top, box.width, box.height);
}
