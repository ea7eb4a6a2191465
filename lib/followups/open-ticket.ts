/** From a reminder to its ticket: the tab that has it open, or a new one. */
import { browser } from "wxt/browser";

export async function openTicket(url: string): Promise<void> {
  // An address from a page is the page's word: nothing but the web may be opened by it.
  if (!/^https?:\/\//.test(url)) throw new Error("This ticket has no web address.");
  const tabs = await browser.tabs.query({});
  const open = tabs.find((tab) => tab.url !== undefined && sameTicket(tab.url, url));
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

const sameTicket = (one: string, other: string) => one.split("#")[0] === other.split("#")[0];
