/** The agent's own phrases and settings: made on the desk, met in the dock, kept over closed browsers. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle, Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import shouting from "../../lib/coach/rules/shouting";
import type { Mine } from "../../lib/model";
import { find } from "../../scripts/browsers";
import { serveDemo } from "../../scripts/demo/serve";
import { Dock, type Driven, drive, leaks, needs, until } from "./driver";
import { ask, killWorker, openOwn } from "./worker";

/** Harbour Desk's furious ticket, of Clara Whitlock. */
const FURIOUS = "1012";
const EDITOR = "form.reply .ProseMirror";
/** What the rule points at in its own example. */
const LOUD = "NOT";
const OWN = "{name}, I have the courier's van number in front of me.";
const FILLED = "Clara, I have the courier's van number in front of me.";

describe("phrases and settings, in Chromium", () => {
  let profile: string;
  let driven: Driven;
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let page: Page;
  let dock: Dock;

  const begin = async () => {
    driven = await drive({ kind: "chromium", profile });
    page = driven.page;
    dock = new Dock(page);
  };
  beforeEach(async (context) => {
    needs("chromium", context);
    profile = mkdtempSync(join(tmpdir(), "amends-phrases-"));
    demo = await serveDemo();
    await begin();
  });
  afterEach(async () => {
    if (!find("chromium")) return;
    expect(leaks(driven.requests)).toEqual([]);
    await driven.close({ keep: true });
    await demo.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  const open = async () => {
    await page.goto(`${demo.url.replace(/\/$/, "")}/tickets/${FURIOUS}`, { waitUntil: "load" });
    await dock.shows(`#${FURIOUS}`);
  };
  const openDesk = async () => {
    const desk = await openOwn(driven.browser, driven.origin, "desk.html");
    await (await desk.waitForSelector('a[href="#phrases"]'))!.click();
    return desk;
  };
  const mine = async (own: Page) => ask<Mine>(own, { kind: "phrases.mine" });
  /** Presses the button whose name begins so; in a page of ours that is in front. */
  const press = async (own: Page, name: string) => {
    const button = await own.waitForFunction(
      (begins) =>
        [...document.querySelectorAll("button")].find((one) =>
          (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().startsWith(begins),
        ),
      {},
      name,
    );
    await (button.asElement() as ElementHandle<Element>).click();
  };
  const add = async (desk: Page) => {
    await press(desk, "Add a phrase");
    await desk.type(".own-form textarea", OWN);
    await desk.type(".own-form input[type=text]", "courier");
    await press(desk, "Save");
    await desk.waitForSelector(".phrase-row .tag");
  };
  const search = async (words: string) => {
    const field = await dock.find(".search input");
    await field.evaluate((input) => (input as HTMLInputElement).select());
    await field.type(words);
  };
  const draft = () => page.$eval(EDITOR, (editor) => (editor as HTMLElement).innerText);

  test("an own phrase is found in the dock, filled, and stays with its star after the browser was closed", async () => {
    const desk = await openDesk();
    await add(desk);
    await press(desk, "Star: {name}, I have");
    await until("the star to be kept", async () => (await mine(desk)).uses.some(({ starred }) => starred));

    await page.bringToFront();
    await open();
    await search("courier van");
    expect((await dock.suggestions())[0]).toBe(FILLED);
    await dock.insert(0);
    expect(await draft()).toContain(FILLED);
    await until("the use to be counted", async () => (await mine(desk)).uses[0]?.count === 1);

    await driven.close({ keep: true });
    await begin();
    const again = await openDesk();
    await again.waitForSelector('.phrase-row [aria-pressed="true"]');
    expect(await again.$eval(".phrase-row", (row) => row.textContent)).toContain("used 1 time");
    expect((await mine(again)).own).toMatchObject([{ text: OWN, tags: ["courier"] }]);
  });

  test("what is hidden in the dock goes from it, comes back with Undo, and is found on the desk", async () => {
    await open();
    const [first] = await dock.suggestions();
    await dock.click('.card button[aria-label^="Hide: "]');
    await until("the phrase to go", async () => !(await dock.suggestions()).includes(first!));
    const desk = await openDesk();
    // Each section of the desk comes when it is asked for.
    await (await desk.waitForSelector('.segmented input[value="hidden"]'))!.click();
    await desk.waitForSelector(".phrase-row.hidden");
    await page.bringToFront();
    await dock.press("Undo hiding this phrase");
    await until("the phrase to come back", async () => (await dock.suggestions()).includes(first!));
    await desk.bringToFront();
    await desk.waitForFunction(() => document.body.textContent?.includes("No phrase is hidden."));
  });

  test("a phrase is saved from the draft, by a background that was stopped, without the customer's name", async () => {
    await open();
    await page.click(EDITOR);
    await page.keyboard.type("Clara, this van was ours.");
    await dock.shows("Save my draft as a phrase");
    await killWorker(driven.browser);
    await dock.press("Save my draft as a phrase");
    await dock.press("Save");
    await dock.shows("Saved.", ".say");
    const desk = await openDesk();
    expect((await mine(desk)).own).toMatchObject([{ text: "{name}, this van was ours.", stage: "listen" }]);
  });

  test("a card's words are dragged into the reply", async () => {
    await open();
    const [words] = await dock.suggestions();
    const grip = (await dock.find(".card .grip")) as ElementHandle<Element>;
    await grip.scrollIntoView();
    const from = (await grip.clickablePoint())!;
    const editor = (await page.$(EDITOR))!;
    const to = await editor.clickablePoint();
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 8 });
    await page.mouse.up();
    await until("the words to be in the reply", async () => (await draft()).includes(words!));
  });

  test("a rule that is switched off on the desk is silent in the dock, at once and after a restart", async () => {
    /** The rule's own example, and behind it what another rule finds: then the whole draft was read. */
    const write = async () => {
      await page.click(EDITOR);
      await page.keyboard.type(`${shouting.examples.flagged[0]!.draft} Please calm down.`);
      await dock.shows("calm down", ".findings");
    };
    const shouts = async () => (await dock.text(".findings")).includes(LOUD);
    const turn = async (desk: Page) => {
      await desk.waitForSelector(".rule");
      await desk.evaluate((about) => {
        const label = [...document.querySelectorAll("label")].find(
          (one) => one.textContent?.toLowerCase() === about,
        );
        label!.click();
      }, shouting.about.toLowerCase());
    };
    await open();
    await write();
    await until("the finding", shouts);
    const desk = await openDesk();
    await desk.click('a[href="#settings"]');
    await turn(desk);
    await page.bringToFront();
    await until("the finding to go", async () => !(await shouts()));

    await driven.close({ keep: true });
    await begin();
    const again = await openDesk();
    await again.click('a[href="#settings"]');
    // What ships keeps one example of each rule.
    await again.waitForSelector(".rule.off q");
    await page.bringToFront();
    await open();
    await write();
    expect(await shouts()).toBe(false);
    await turn(again);
    await until("the finding to come back", shouts);
  });

  test("the desk opens from the dock, from the popup and as the options page, once", async () => {
    await open();
    await dock.press("Open the desk: follow-ups, phrases and settings");
    const desks = async () => (await driven.browser.pages()).filter((one) => one.url().includes("desk.html"));
    await until("the desk", async () => (await desks()).length === 1);
    const popup = await openOwn(driven.browser, driven.origin, "popup.html");
    await press(popup, "Open Today");
    await until("the popup to close", async () => popup.isClosed());
    expect(await desks()).toHaveLength(1);
  });
});
