/** The whole main job by keyboard alone, and as a screen reader says it; in Chromium, where a driver can ask for both. */
import type { Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { find } from "../../scripts/browsers";
import { serveDemo } from "../../scripts/demo/serve";
import { focusTrouble } from "./audit";
import { Dock, type Driven, drive, flat, leavesNothing, needs, until } from "./driver";
import { spoken } from "./spoken";
import { pressCommand } from "./worker";

const EDITOR = "form.reply .ProseMirror";
/** What is another word tomorrow. */
const DAY = /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w* \d{1,2} \w{3,9}\b/g;
/** More stops than the demo's page and the dock have together. */
const MOST_STOPS = 150;

describe("the main job without a mouse, in chromium", () => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let driven: Driven | undefined;
  let page: Page;
  let dock: Dock;

  beforeAll(async () => {
    demo = await serveDemo();
    if (!find("chromium")) return;
    driven = await drive({ kind: "chromium" });
    page = driven.page;
    dock = new Dock(page);
  });
  afterAll(async () => {
    await driven?.close();
    await demo.close();
  });
  beforeEach((context) => needs("chromium", context));

  /** Goes on by Tab until it stands on such an element of the page or of the dock. */
  const tabTo = async (place: Page | Frame, selector: string, words = "") => {
    for (let stop = 0; stop < MOST_STOPS; stop++) {
      await page.keyboard.press("Tab");
      const there = await place.evaluate(
        (wanted) => {
          const focused = document.activeElement;
          const name = focused?.getAttribute("aria-label") ?? focused?.textContent ?? "";
          return document.hasFocus() && !!focused?.matches(wanted.selector) && name.includes(wanted.words);
        },
        { selector, words },
      );
      if (there) return;
    }
    throw new Error(`no tab stop is ${selector} “${words}”`);
  };
  const draft = async () => flat(await page.$eval(EDITOR, (editor) => (editor as HTMLElement).innerText));
  const isInReply = () =>
    page.evaluate(
      (editor) => document.hasFocus() && document.activeElement === document.querySelector(editor),
      EDITOR,
    );
  const draftHas = (words: string) =>
    until(`“${words}” in the reply`, async () => (await draft()).includes(words));

  test("open, next suggestion, insert, take the fix, set a reminder, and back to the caret", async () => {
    await page.goto(`${demo.url.replace(/\/$/, "")}/tickets/1012`, { waitUntil: "load" });
    await dock.shows("#1012");
    await pressCommand(driven!.browser, "toggle-dock");
    await until("the dock to be collapsed", async () => !(await dock.isSeen()));
    await tabTo(page, EDITOR);
    await page.keyboard.type("Sorry for this!!! I will call you tomorrow at 10:00. Best, Ana");
    for (let step = 0; step < " Best, Ana".length; step++) await page.keyboard.press("ArrowLeft");

    await pressCommand(driven!.browser, "toggle-dock");
    await until("the dock to be open", () => dock.isSeen());
    const frame = await dock.frame();
    const [, second] = await dock.suggestions();
    await tabTo(frame, "[data-insert]");
    expect((await focusTrouble(frame)).trouble).toBe("");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await dock.shows("Inserted", ".say");
    await draftHas(flat(second!).replaceAll(/[[\]]/g, "").slice(0, 20));

    await tabTo(frame, ".finding > .button");
    const found = await frame.$$eval(".finding", (all) => all.length);
    await page.keyboard.press("Enter");
    await until("one finding fewer", async () => (await frame.$$(".finding")).length < found);
    expect((await isInReply()) || !(await focusTrouble(frame)).trouble).toBe(true);

    await tabTo(frame, ".commitment button", "tomorrow at 10:00");
    await page.keyboard.press("Enter");
    await dock.shows("reminder set", ".commitments");
    expect((await focusTrouble(frame)).trouble).toBe("");

    await page.keyboard.press("Escape");
    await until("the reply to have the keyboard", isInReply);
    await page.keyboard.type("#here#");
    await draftHas("#here#");
    // Where the last change left it: behind the words that were mended.
    expect(await draft()).toContain("Sorry for this!#here#");
  });

  test("reads in a sensible order to those who listen", async () => {
    await page.goto("about:blank");
    await page.goto(`${demo.url.replace(/\/$/, "")}/tickets/1012`, { waitUntil: "load" });
    await dock.shows("#1012");
    await dock.suggestions();
    await page.click(EDITOR);
    await page.keyboard.type("Sorry for any inconvenience.");
    await dock.shows("inconvenience", ".findings");
    await dock.shows("Close the case");
    const frame = await dock.frame();
    let [said, times] = ["", 0];
    // What follows from the draft comes in parts: it is told when nothing new has come for a while.
    await until("the dock to rest", async () => {
      const now = (await spoken(frame)).join("\n").replaceAll(DAY, "‹day›");
      times = now === said ? times + 1 : 0;
      said = now;
      return times >= 20;
    });
    await expect(`${said}\n`).toMatchFileSnapshot("spoken.txt");
  });

  leavesNothing(() => driven);
});
