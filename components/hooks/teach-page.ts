/** Brings the picker into the page that this panel is about. */
import { browser } from "wxt/browser";
import { ask } from "@/lib/ask";

export async function teachPage(home: "dock" | "panel"): Promise<void> {
  // The dock's own page is known by who asks.
  const [active] = home === "panel" ? await browser.tabs.query({ active: true, currentWindow: true }) : [];
  await ask({ kind: "teach.start", ...(active?.id !== undefined && { tab: active.id }) });
}
