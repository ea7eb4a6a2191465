/** The two homes of the panel, and how each reaches the helpdesk's page. */
import { browser } from "wxt/browser";
import { callPage, PANEL_PORT, runtimeLine } from "@/lib/line";
import type { FromPanel } from "@/lib/messages";
import type { Connect } from "./use-page";

/** The dock: one page for all its life. */
export const connectDock: Connect = (give, signal) => {
  callPage<FromPanel, unknown>().then(
    (line) => (signal.aborted ? line.close() : give(line)),
    () => give(undefined),
  );
};

/** The side panel: whatever tab is active in its window. */
export const connectPanel: Connect = (give, signal) => {
  let stop: () => void = () => {};

  const connect = async () => {
    stop();
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (signal.aborted) return;
    if (tab?.id === undefined) return give(undefined);
    const port = browser.tabs.connect(tab.id, { name: PANEL_PORT, frameId: 0 });
    const gone = () => {
      // Reading it keeps the browser from logging it: most tabs have no helpdesk.
      void browser.runtime.lastError;
      give(undefined);
    };
    port.onDisconnect.addListener(gone);
    stop = () => {
      port.onDisconnect.removeListener(gone);
      port.disconnect();
    };
    give(runtimeLine(port));
  };
  const onUpdated = (_id: number, change: { status?: string }) => {
    if (change.status === "complete") void connect();
  };
  const onActivated = () => void connect();

  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener("abort", () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    stop();
  });
  void connect();
};
