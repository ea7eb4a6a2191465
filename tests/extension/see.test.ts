/** What Amends says of a page: in the dock what it sees there, in the popup which helpdesk it recognised. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { find } from "../../scripts/browsers";
import { serveDemo } from "../../scripts/demo/serve";
import { Dock, type Driven, drive, leavesNothing, needs, until } from "./driver";
import { serviceWorker } from "./worker";

interface Chrome {
  action: { openPopup(): Promise<void> };
}

describe("what Amends sees on the demo helpdesk, in chromium", () => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let driven: Driven | undefined;
  let dock: Dock;

  beforeAll(async () => {
    demo = await serveDemo();
    if (!find("chromium")) return;
    driven = await drive({ kind: "chromium" });
    dock = new Dock(driven.page);
  });
  afterAll(async () => {
    await driven?.close();
    await demo.close();
  });
  beforeEach((context) => needs("chromium", context));

  /** Opens the popup over the page; answers with a way to wait for its words, and the popup itself. */
  const openPopup = async () => {
    const worker = await serviceWorker(driven!.browser);
    await driven!.page.bringToFront();
    await worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.action.openPopup());
    const target = await driven!.browser.waitForTarget((one) => one.url().endsWith("/popup.html"));
    const popup = await target.asPage();
    const says = (words: string) =>
      until(`the popup to say ${words}`, () =>
        popup.evaluate((wanted) => document.querySelector(".site")?.textContent?.includes(wanted), words),
      );
    return { popup, says };
  };

  test("is told hook by hook, and follows the reply into an internal note", async () => {
    await driven!.page.goto(`${demo.url.replace(/\/$/, "")}/tickets/1012`, { waitUntil: "load" });
    await dock.shows("#1012");
    await dock.press("What do you see?");
    await dock.shows("Harbour Desk (live-tested)", ".see");
    const words = await dock.text(".see");
    expect(words).toContain("ProseMirror (also Tiptap), a public reply");
    expect(words).toContain("[data-message-id]");
    expect(words).toMatch(/\d+ messages: \d+ from the customer/);
    await driven!.page.click('form.reply [role="tab"][data-mode="note"]');
    await dock.shows("ProseMirror (also Tiptap), an internal note", ".see");
  });

  test("the popup names the product of the page", async () => {
    const { popup, says } = await openPopup();
    await says("Harbour Desk was recognised");
    expect(await popup.$(".site button")).toBeNull();
    await popup.close();
  });

  test("on a site that it does not know it is switched on, finds no helpdesk, and is taken back", async () => {
    await driven!.page.goto(`${new URL(demo.url).origin}/nothing-here`);
    const { popup, says } = await openPopup();
    await says("Not in use on this site");
    await popup.click(".site button");
    await says("No helpdesk recognised on this page yet");
    await popup.click(".site button:not(.loud)");
    await says("No longer in use on this site");
    await popup.close();
  });

  test("on the browser's own pages it says that no extension may work there", async () => {
    await driven!.page.goto("chrome://version");
    const { popup, says } = await openPopup();
    await says("no extension may work");
    await popup.close();
  });

  leavesNothing(() => driven);
});
