/** From a reminder to its ticket, or to the desk: the tab that has it open, or a new one, in a window that is there. */
import { browser } from "wxt/browser";

export async function openTicket(url: string): Promise<void> {
  // An address from a page is the page's word: nothing but the web may be opened by it.
  if (!/^https?:\/\//.test(url)) throw new Error("This ticket has no web address.");
  const tabs = await browser.tabs.query({});
  const open =
    tabs.find((tab) => tab.url === url) ??
    tabs.find((tab) => tab.url !== undefined && placeOf(tab.url) === placeOf(url));
  if (open?.id === undefined) await openNew(url);
  else await bringUp(open.id, open.windowId);
}

/** The desk at one of its sections: in the tab that has the desk, or in a new one. */
export async function openDesk(section: string): Promise<void> {
  const desk = browser.runtime.getURL("/desk.html");
  const url = `${desk}#${section}`;
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.startsWith(desk));
  if (open?.id === undefined) return openNew(url);
  await browser.tabs.update(open.id, { url });
  await bringUp(open.id, open.windowId);
}

async function bringUp(tab: number, window: number | undefined): Promise<void> {
  await browser.tabs.update(tab, { active: true });
  if (window !== undefined) await browser.windows.update(window, { focused: true });
}

async function openNew(url: string): Promise<void> {
  const tab = await browser.tabs.create({ url }).catch(() => undefined);
  // On a Mac the browser runs on without a window.
  if (!tab) await browser.windows.create({ url, focused: true });
  else if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}

/** The address without a fragment that is a place in the page; one with a slash is a route, and another ticket. */
function placeOf(url: string): string {
  const [page = "", fragment = ""] = url.split("#", 2);
  return fragment.includes("/") ? url : page;
}
