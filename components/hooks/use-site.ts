/** The site in the active tab, Amends' permission for it, and what is recognised there. */
import { useCallback, useEffect, useState } from "react";
import { type Browser, browser } from "wxt/browser";
import { ask } from "@/lib/ask";
import { pattern } from "@/lib/sites";
import type { SiteShown } from "../popup/site-words";

/** No person answers the browser's question so soon, ms: a rule did. */
const AT_ONCE = 150;

const NOT_POSSIBLE: SiteShown = { state: "not possible", page: "unseen" };

export function useSite() {
  const [tab, setTab] = useState<Browser.tabs.Tab>();
  const [site, setSite] = useState<SiteShown>();
  const origin = originOf(tab);

  const refresh = useCallback(async (change: Partial<SiteShown> = {}) => {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    setTab(active);
    const at = originOf(active);
    if (!active) return setSite(undefined);
    if (!at || active.id === undefined) return setSite(NOT_POSSIBLE);
    const state = await ask({ kind: "site.state", url: active.url!, tab: active.id });
    setSite({ host: new URL(at).host, ...state, ...change });
  }, []);
  useEffect(() => void refresh(), [refresh]);

  const turnOn = () => {
    if (!origin) return;
    const asked = performance.now();
    // First in the click, or the browser does not ask. It may close this popup: the background, which knows
    // of the wish by then, goes on when the permission comes.
    const granted = browser.permissions.request({ origins: [pattern(origin)] }).catch(() => false);
    const answered = granted.then((yes) =>
      yes ? "yes" : performance.now() - asked < AT_ONCE ? "rule" : "no",
    );
    const wished = ask({ kind: "site.use", origin });
    void Promise.all([answered, wished]).then(async ([answer]) => {
      await ask({ kind: answer === "yes" ? "site.use" : "site.leave", origin });
      await refresh(answer === "rule" ? { page: "blocked" } : answer === "no" ? { news: "refused" } : {});
    });
  };
  const turnOff = () => {
    if (origin) void ask({ kind: "site.leave", origin }).then(() => refresh({ news: "left" }));
  };
  const teach = () => {
    if (tab?.id !== undefined) void ask({ kind: "teach.start", tab: tab.id }).then(() => window.close());
  };
  return { site, tab, turnOn, turnOff, teach };
}

/** Of a web page that extensions may work in. */
function originOf(tab: Browser.tabs.Tab | undefined): string | undefined {
  if (!tab?.url || !/^https?:/.test(tab.url)) return undefined;
  const { origin, host, pathname } = new URL(tab.url);
  const store = STORES.has(host) || `${host}${pathname}`.startsWith("chrome.google.com/webstore");
  return store ? undefined : origin;
}

/** The browsers' own shops for extensions, where no extension may work. */
const STORES = new Set([
  "chromewebstore.google.com",
  "addons.mozilla.org",
  "addons.opera.com",
  "microsoftedge.microsoft.com",
]);

/** Chrome's side panel or Firefox's sidebar; both only in a click. */
export function openSidePanel(tab: Browser.tabs.Tab | undefined): void {
  if (import.meta.env.FIREFOX)
    void (browser as unknown as { sidebarAction: { open(): void } }).sidebarAction.open();
  else if (tab?.id !== undefined) void browser.sidePanel.open({ tabId: tab.id }).then(() => window.close());
}
