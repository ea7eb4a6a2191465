/** Teaching on the built extension: by real clicks in a page that nobody knows, in Chromium. */
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Frame } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { find } from "../../scripts/browsers";
import bubbles from "../pages/unknown/bubbles";
import hashed from "../pages/unknown/hashed";
import { grown, kettle } from "../teach/tickets";
import { Dock, type Driven, drive, leavesNothing, needs, until } from "./driver";
import { serviceWorker } from "./worker";

interface Chrome {
  action: { openPopup(): Promise<void> };
}

const STYLE =
  "<style>body{margin:0;font:15px system-ui;max-width:900px}h1,.css-0f1e2d>div,form{padding:8px 24px}p{margin:4px 0}</style>";
const UNSENT =
  "<script>document.addEventListener('click',()=>document.body.dataset.clicked='yes',true)</script>";

describe("a helpdesk that an agent teaches, in chromium", () => {
  let server: Server;
  let site: string;
  let driven: Driven | undefined;
  let dock: Dock;
  let shown = kettle;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const page = request.url?.startsWith("/chat") ? bubbles : hashed;
      response.setHeader("content-type", "text/html; charset=utf-8");
      response.end(`<!doctype html><title>Desk</title>${STYLE}<body>${page.draw(shown)}${UNSENT}`);
    }).listen(0, "127.0.0.1");
    await new Promise((ready) => server.once("listening", ready));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    if (!find("chromium")) return;
    driven = await drive({ kind: "chromium" });
    dock = new Dock(driven.page);
  });
  afterAll(async () => {
    await driven?.close();
    server.close();
  });
  beforeEach((context) => needs("chromium", context));

  const ticket = () => `${site}/app/7/tickets/${shown.id}`;
  const page = () => driven!.page;

  const inPopup = async (words: string) => {
    const worker = await serviceWorker(driven!.browser);
    await page().bringToFront();
    await worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.action.openPopup());
    const target = await driven!.browser.waitForTarget((one) => one.url().endsWith("/popup.html"));
    const popup = await target.asPage();
    await popup.locator(`.site button ::-p-text(${words})`).click();
    return popup;
  };
  /** The panel beside the picker. */
  const lesson = (): Promise<Frame> =>
    until("the picker's panel", async () => {
      for (const frame of page().frames().slice(1))
        if (await frame.evaluate(() => location.pathname === "/teach.html").catch(() => false)) return frame;
      return undefined;
    });
  const says = (words: string) =>
    until(`the picker's panel to say ${words}`, async () =>
      (await (await lesson()).$eval("body", (body) => body.textContent ?? "")).includes(words),
    );

  /** Goes on with the arrow keys to the part of the page that is called so, and picks it. */
  const goTo = async (words: string) => {
    const frame = await lesson();
    await until(`the keys to reach ${words}`, async () => {
      const pointed = await frame.$eval(".pointed", (status) => status.textContent ?? "").catch(() => "");
      if (pointed.includes(words.slice(0, 30))) return true;
      await page().keyboard.press("ArrowRight");
      return false;
    });
    await page().keyboard.press("Enter");
  };

  test("is offered to be taught on an own site without a known product", async () => {
    await page().goto(ticket());
    const popup = await inPopup("Use Amends on this site");
    await popup.locator(".site button ::-p-text(Teach Amends this helpdesk)").click();
    await says("Click in the page: a message from the customer");
  });

  test("shows the ticket that it reads after three clicks, none of which reaches the page", async () => {
    await page().click(hashed.customer);
    await says("Click in the page: a message from an agent");
    await page().click(hashed.agent);
    await says("Click in the page: the reply box");
    await page().click(hashed.reply);
    await says("What Amends reads now");
    const frame = await lesson();
    const sides = await frame.$$eval(".taught-rows select", (all) =>
      all.map((one) => (one as HTMLSelectElement).value),
    );
    expect(sides).toEqual(kettle.messages.map(({ who }) => who));
    expect(await frame.$eval(".taught dl", (list) => list.textContent)).toContain(kettle.subject);
    expect(await page().evaluate(() => document.body.dataset.clicked)).toBeUndefined();
  });

  test("is read as soon as it is saved, and a phrase goes in", async () => {
    await (await lesson()).locator("button ::-p-text(Save)").click();
    await dock.shows(`#${kettle.id}`);
    const words = await dock.insert();
    expect(await page().$eval(hashed.reply, (editor) => editor.textContent)).toContain(
      words.slice(0, 20).split("[")[0],
    );
  });

  test("is still read after a reload, with one message more", async () => {
    shown = grown;
    await page().goto(ticket());
    await dock.shows(`#${grown.id}`);
    await dock.press("What do you see?");
    await dock.shows("5 messages: 3 from the customer, 2 from agents", ".see");
    await dock.shows("Taught by an agent", ".see");
  });

  test("that has changed is taught again by keyboard alone, from the dock", async () => {
    shown = kettle;
    await page().goto(`${site}/chat#/conversations/${kettle.id}`);
    await dock.shows("Open a ticket");
    await dock.press("What do you see?");
    await dock.press("Not right? Teach it");
    await says("Click in the page: a message from the customer");
    await goTo(kettle.messages[0]!.text[0]!);
    await goTo(kettle.messages[1]!.text[0]!);
    await goTo("Text box");
    await says("What Amends reads now");
    await (await lesson()).locator("button ::-p-text(Save)").click();
    await dock.shows(`#${kettle.id}`);
  });

  test("is left as it was by Escape", async () => {
    await dock.press("What do you see?");
    await dock.press("Not right? Teach it");
    await lesson();
    await page().keyboard.press("Escape");
    await until(
      "the picker to go",
      async () =>
        !page()
          .frames()
          .some((frame) => frame.url().includes("/teach.html")),
    );
    await page().reload();
    await dock.shows(`#${kettle.id}`);
  });

  leavesNothing(() => driven);
});
