/**
 * The main job on a real Znuny from Debian's packages, in Chromium: one article at a time in the page, HTML
 * mails in frames without scripts, and replies and notes in windows of their own.
 */
import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { find } from "../../scripts/browsers";
import { Dock, type Driven, drive, leavesNothing, needs, until } from "./driver";
import { startZnuny, type Znuny } from "./znuny/server";
import { lines, type Stored } from "./znuny/stored";
import { agents } from "./znuny/tickets";

describe("on a real Znuny, in chromium", () => {
  let znuny: Znuny | undefined;
  let missing = "";
  let driven: Driven | undefined;
  let page: Page;
  let dock: Dock;

  beforeAll(async () => {
    if (!find("chromium")) return;
    try {
      znuny = await startZnuny();
    } catch (error) {
      missing = (error as Error).message;
      process.stderr.write(`Znuny's live test is skipped: ${missing}\n`);
      return;
    }
    driven = await drive({ kind: "chromium" });
    page = driven.page;
    dock = new Dock(page);
  });
  afterAll(async () => {
    await driven?.close();
    await znuny?.stop();
  });
  beforeEach((context) => {
    needs("chromium", context);
    if (missing) context.skip(missing);
  });

  const [ANGRY, GERMAN] = [0, 1];
  /** @param place in the seeded tickets. */
  const ticket = (place: number, more = "") =>
    `${znuny!.url}?Action=AgentTicketZoom;TicketID=${znuny!.ids[place]}${more}`;
  const newest = async (place: number): Promise<Stored> => (await znuny!.stored(znuny!.ids[place]!)).at(-1)!;

  /** The window that opens, and its dock. */
  const opens = async (act: () => Promise<unknown>): Promise<{ popup: Page; inPopup: Dock }> => {
    const [popup] = await Promise.all([
      new Promise<Page>((open) => page.once("popup", (opened) => open(opened!))),
      act(),
    ]);
    return { popup, inPopup: new Dock(popup) };
  };
  /** The editable body of CKEditor 4, in its frame. */
  const editor = async (popup: Page): Promise<{ frame: Frame; body: ElementHandle }> => {
    const holder = await popup.waitForSelector("iframe.cke_wysiwyg_frame");
    const frame = (await holder!.contentFrame())!;
    return { frame, body: (await frame.waitForSelector("body.cke_editable"))! };
  };
  /** The window closes when Znuny has it. */
  const send = async (popup: Page) => {
    const closed = new Promise<void>((done) => popup.once("close", () => done()));
    await popup.click("#submitRichText");
    await closed;
  };
  const landed = (frame: Frame, words: string) =>
    until("the phrase in the editor", async () =>
      (await frame.evaluate(() => document.body.innerText)).includes(words.slice(0, 30)),
    );

  test("the agent switches Amends on for this site, from the toolbar", async () => {
    await page.goto(znuny!.url);
    await page.type("#User", agents.usual.user);
    await page.type("#Password", agents.usual.password);
    await Promise.all([page.waitForNavigation(), page.click("#LoginButton")]);
    await page.goto(ticket(ANGRY));
    const [extension] = (await driven!.browser.extensions()).values();
    await extension!.triggerAction(page);
    const popup = await (
      await driven!.browser.waitForTarget((target) => target.url().endsWith("/popup.html"))
    ).asPage();
    await popup.locator("button ::-p-text(Use Amends on this site)").click();
    await dock.shows("Hannah Osei", "h1");
  });

  test("the one article that the page has is read out of its frame, and the rest is said to be missing", async () => {
    await page.goto(ticket(ANGRY));
    await dock.shows("Hannah Osei", "h1");
    await dock.shows(/furious/, ".chips");
    await dock.shows("Only part of this conversation");
  });

  test("with all articles in the page the whole ticket is read, without colleagues' notes and quoted words", async () => {
    await page.goto(ticket(ANGRY, ";ZoomExpand=1"));
    await dock.shows("Hannah Osei", "h1");
    await dock.shows(/Angry|Furious/, ".temperature");
    expect(await dock.text("body")).not.toContain("Only part of this conversation");
    expect(await dock.text("body")).not.toContain("420 EUR");
    await page.goto(ticket(ANGRY, ";ZoomExpand=0"));
  });

  test("another article comes into the page without a new page, and is read", async () => {
    await page.goto(ticket(ANGRY));
    await dock.shows(/furious/, ".chips");
    await page.click("#Row3 td.Subject a");
    await page.waitForSelector("#ArticleItems .WidgetSimple.agent");
    await until(
      "the words of the customer to be gone",
      async () => !/furious/.test(await dock.text(".chips")),
    );
    await dock.shows("Hannah Osei", "h1");
  });

  test("the reply that Znuny stored is its template, its signature and quote, and what was inserted between", async () => {
    await page.goto(ticket(ANGRY));
    await dock.shows("Hannah Osei", "h1");
    const { popup, inPopup } = await opens(async () => {
      const template = await page.$eval("#ArticleItems select[name=ResponseID]", (select) => {
        const { options, id } = select as HTMLSelectElement;
        return { id, value: [...options].find(({ text }) => text === "Apology")!.value };
      });
      await page.select(`#${template.id}`, template.value);
    });
    // This window shows no messages: the ticket has followed the agent here.
    await inPopup.shows("Hannah Osei", "h1");
    const { frame, body } = await editor(popup);
    await body.click();
    // Behind the greeting, which is the first line.
    await popup.keyboard.down("Control");
    await popup.keyboard.press("Home");
    await popup.keyboard.up("Control");
    await popup.keyboard.press("End");
    const words = await inPopup.insert();
    await landed(frame, words);
    await send(popup);

    const stored = await until("the reply to be stored", async () => {
      const last = await newest(ANGRY);
      return last.sender === "agent" && last.visible && last;
    });
    const said = lines(stored);
    expect(said.slice(0, said.indexOf("Ines"))).toEqual([
      ...`Hello, ${words}`.split(/\n+/),
      "We are sorry for the trouble.",
      "Your Support team",
    ]);
    expect(said).toContain("could you send us a photo of the split?");
  });

  test("a note stays with the colleagues, word by word", async () => {
    await page.goto(ticket(GERMAN));
    await dock.shows("b.koehler@kunde.example");
    const { popup, inPopup } = await opens(() =>
      page.$eval("#nav-Note a", (link) => (link as HTMLElement).click()),
    );
    await inPopup.shows("b.koehler@kunde.example");
    const { frame, body } = await editor(popup);
    await body.click();
    const words = await inPopup.insert();
    await landed(frame, words);
    await popup.type("#Subject", "For colleagues");
    await send(popup);
    const stored = await until("the note to be stored", async () => {
      const last = await newest(GERMAN);
      return last.sender === "agent" && last;
    });
    expect(stored.visible).toBe(false);
    expect(lines(stored)).toEqual(words.split(/\n+/));
  });

  leavesNothing(() => driven);
});
