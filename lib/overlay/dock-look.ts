/** How the dock's own few elements look in the page; the panel inside the frame has its own style. */
import type { Pill } from "../messages";

export const STYLE = `
:host {
  all: initial;
  position: fixed; top: var(--top, 0); right: 0; bottom: var(--bottom, 0); width: 380px; max-width: 100vw;
  z-index: 2147483647;
  color-scheme: light dark;
  font: 14px/1.4 system-ui, sans-serif;
  /* A page must not make it see-through, or lead a click into it unseen. */
  display: block !important; opacity: 1 !important; visibility: visible !important; pointer-events: auto !important;
  transform: none !important; clip-path: none !important; filter: none !important; mix-blend-mode: normal !important;
}
iframe {
  display: block; width: 100%; height: 100%; border: 0;
  background: light-dark(#fff, #16191d);
  box-shadow: -1px 0 0 light-dark(#dfe3e8, #2c3138), -8px 0 24px rgb(0 0 0 / 8%);
}
.veil {
  display: none; position: absolute; inset: 0; padding: 20px;
  background: light-dark(#fff, #16191d); color: light-dark(#5b6470, #9aa3ad);
}
:host([veiled]) iframe { visibility: hidden; }
:host([veiled]:not([collapsed])) .veil { display: block; }
.pill { display: none; }
:host([collapsed]) { top: auto; bottom: calc(16px + var(--bottom, 0px)); right: 16px; width: auto; }
:host([collapsed]) iframe { position: absolute; width: 380px; height: 100vh; visibility: hidden; pointer-events: none; }
:host([collapsed]) { overflow: visible; contain: layout; }
:host([collapsed]) .pill {
  display: inline-flex; align-items: center; gap: 8px; min-height: 36px; padding: 6px 14px;
  border: 1px solid light-dark(#dfe3e8, #2c3138); border-radius: 18px; cursor: pointer;
  background: light-dark(#fff, #16191d); color: light-dark(#16191d, #f2f4f6); font: inherit; font-weight: 600;
  box-shadow: 0 4px 16px rgb(0 0 0 / 16%);
}
.pill:focus-visible { outline: 3px solid #0f766e; outline-offset: 2px; }
.bars { display: inline-flex; align-items: end; gap: 2px; height: 16px; }
.bars i { width: 4px; border-radius: 2px; background: light-dark(#d5dae0, #3a414a); }
.bars i[on] { background: light-dark(#b42318, #ff7a6b); }
`;

/** "▂▄▆ Angry · Acknowledge": a word and a shape, never colour alone. */
export function drawPill(button: HTMLButtonElement, pill: Pill | null): void {
  const page = button.ownerDocument;
  const bars = page.createElement("span");
  bars.className = "bars";
  if (pill?.temperature !== null && pill !== null) {
    for (let level = 0; level < 4; level++) {
      const bar = page.createElement("i");
      bar.style.height = `${5 + level * 3.5}px`;
      bar.toggleAttribute("on", level <= pill.temperature);
      bars.append(bar);
    }
  }
  const stage = pill?.stage ? ` · ${pill.stage[0]?.toUpperCase()}${pill.stage.slice(1)}` : "";
  const words = `${pill?.word ?? "Amends"}${stage}`;
  button.replaceChildren(bars, words);
  button.setAttribute("aria-label", `Open Amends: ${words}`);
}
