/** The site in the active tab, and Amends' permission for it. */
import { useCallback, useEffect, useState } from "react";
import { type Browser, browser } from "wxt/browser";
import { ask } from "@/lib/ask";
import { pattern } from "@/lib/sites";
import type { SiteProps } from "../popup/Site";

export function useSite() {
  const [tab, setTab] = useState<Browser.tabs.Tab>();
  const [site, setSite] = useState<SiteProps["site"]>();
  const origin = tab?.url ? webOrigin(tab.url) : undefined;

  const refresh = useCallback(async () => {
    const [active] = await browser.tabs.query({ active: true, currentWindow: true });
    setTab(active);
    const at = active?.url ? webOrigin(active.url) : undefined;
    if (!at) return setSite(active ? { host: "this page", state: "not possible" } : undefined);
    setSite({ host: new URL(at).host, state: await ask({ kind: "site.state", origin: at }) });
  }, []);
  useEffect(() => void refresh(), [refresh]);

  const turnOn = () => {
    if (!origin) return;
    // First in the click, or the browser does not ask. It may close this popup: the background, which knows
    // of the wish by then, goes on when the permission comes.
    const granted = browser.permissions.request({ origins: [pattern(origin)] });
    const wished = ask({ kind: "site.use", origin });
    void Promise.all([granted, wished]).then(async ([yes]) => {
      if (!yes) await ask({ kind: "site.leave", origin });
      else await ask({ kind: "site.use", origin });
      await refresh();
    });
  };
  const turnOff = () => {
    if (origin) void ask({ kind: "site.leave", origin }).then(refresh);
  };
  return { site, tab, turnOn, turnOff };
}

function webOrigin(url: string): string | undefined {
  return /^https?:/.test(url) ? new URL(url).origin : undefined;
}

/** Chrome's side panel or Firefox's sidebar; both only in a click. */
export function openSidePanel(tab: Browser.tabs.Tab | undefined): void {
  if (import.meta.env.FIREFOX)
    void (browser as unknown as { sidebarAction: { open(): void } }).sidebarAction.open();
  else if (tab?.id !== undefined) void browser.sidePanel.open({ tabId: tab.id }).then(() => window.close());
}
