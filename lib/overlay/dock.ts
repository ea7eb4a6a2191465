/**
 * The dock: our panel in a frame, in a closed shadow root over the helpdesk's page, or a pill when it is
 * collapsed. Nothing of the vendor's tree is touched. A veil covers the frame from the moment the ticket
 * changes until the panel shows the new one, so that one ticket's reading never stands beside another's
 * reply box.
 */
import { browser } from "wxt/browser";
import type { Pill } from "../messages";
import { drawPill, STYLE } from "./dock-look";

export interface Dock {
  frame: HTMLIFrameElement;
  /** Covers the panel until `unveil`. Takes effect before the page's next paint. */
  veil(): void;
  unveil(): void;
  pill(pill: Pill | null): void;
  collapse(collapsed: boolean): void;
  toggle(): void;
  /** Puts the dock back where the page threw it out, and out of the way of these controls. */
  keepIn(page: Document, clearOf: Iterable<Element>): void;
}

/** No page has such an element, and what an Amends before an update left there is known by it. */
const DOCK = "amends-dock";

/** @param signal takes the dock away. */
export function mountDock(page: Document, signal: AbortSignal): Dock {
  for (const left of page.querySelectorAll(DOCK)) left.remove();
  const host = page.createElement(DOCK);
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  root.adoptedStyleSheets = [sheet];

  const frame = page.createElement("iframe");
  frame.title = "Amends";
  frame.allow = "clipboard-write";
  // A page that isolates itself (COEP) would block the frame otherwise. Before `src`, or it has no effect.
  if (!import.meta.env.FIREFOX)
    (frame as HTMLIFrameElement & { credentialless: boolean }).credentialless = true;
  frame.src = `${browser.runtime.getURL("/sidepanel.html" as never)}?dock=1`;
  const veil = page.createElement("div");
  veil.className = "veil";
  veil.textContent = "Reading the ticket…";
  const pill = page.createElement("button");
  pill.className = "pill";
  pill.type = "button";
  root.append(frame, veil, pill);
  page.documentElement.append(host);
  signal.addEventListener("abort", () => host.remove());

  const collapse = (collapsed: boolean) => {
    host.toggleAttribute("collapsed", collapsed);
    void browser.storage.local.set({ collapsed });
  };
  pill.addEventListener("mousedown", (event) => event.preventDefault(), { signal });
  pill.addEventListener("click", () => collapse(false), { signal });
  drawPill(pill, null);
  void browser.storage.local.get("collapsed").then(({ collapsed }) => {
    host.toggleAttribute("collapsed", collapsed === true);
  });

  return {
    frame,
    veil: () => {
      host.setAttribute("veiled", "");
      drawPill(pill, null);
    },
    unveil: () => host.removeAttribute("veiled"),
    pill: (value) => drawPill(pill, value),
    collapse,
    toggle: () => collapse(!host.hasAttribute("collapsed")),
    keepIn: (to, clearOf) => {
      if (!host.isConnected && !signal.aborted) to.documentElement.append(host);
      const { top, bottom } = freeHeight(host.getBoundingClientRect(), window.innerHeight, clearOf);
      host.style.setProperty("--top", `${top}px`);
      host.style.setProperty("--bottom", `${bottom}px`);
    },
  };
}

const GAP = 8;

/** How far the dock must end from the window's top and bottom, px, so that it covers no send button. */
function freeHeight(
  dock: DOMRect,
  height: number,
  clearOf: Iterable<Element>,
): { top: number; bottom: number } {
  let [top, bottom] = [0, 0];
  for (const control of clearOf) {
    const box = control.getBoundingClientRect();
    const beside = box.right <= dock.left || box.left >= dock.right;
    if (!box.width || !box.height || beside) continue;
    if (box.top > height / 2) bottom = Math.max(bottom, height - box.top + GAP);
    else top = Math.max(top, box.bottom + GAP);
  }
  return { top, bottom };
}
