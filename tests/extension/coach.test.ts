/** The coach in a real browser: the draft is read along, corrected where it stands, and its blanks are filled. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ElementHandle, KeyInput, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import rule from "../../lib/coach/rules/generic-apology";
import { built, find } from "../../scripts/browsers";
import { serveDemo } from "../../scripts/demo/serve";
import { Dock, type Driven, drive, flat, leavesNothing, needs, until } from "./driver";
import { commandKeys, killWorker, pressCommand } from "./worker";

const EDITOR = "form.reply .ProseMirror";
/** Harbour Desk's furious ticket, and another. */
const FURIOUS = "1012";
const ANOTHER = "1019";
const GENERIC = "any inconvenience";
const DOUBTED = "sorry if";

describe("the coach, in Chromium", () => {
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

  /** The ticket with an empty reply, and the caret in it. */
  const open = async (id: string) => {
    await page.goto(`${demo.url}tickets/${id}`, { waitUntil: "load" });
    await dock.shows(`#${id}`);
    await page.click(EDITOR);
  };
  const draft = async () => flat(await page.$eval(EDITOR, (editor) => (editor as HTMLElement).innerText));
  const reads = (text: string) => until(`the draft to read “${text}”`, async () => (await draft()) === text);
  const press = async (key: KeyInput, held?: KeyInput) => {
    if (held) await page.keyboard.down(held);
    await page.keyboard.press(key);
    if (held) await page.keyboard.up(held);
  };
  const underlined = async (): Promise<string[]> =>
    (await dock.frame()).$$eval(".draft-copy .underline", (all) =>
      all.map((one) => one.lastChild?.textContent ?? ""),
    );
  const isUnderlined = (words: string) =>
    until(`“${words}” to be underlined`, async () => (await underlined()).some((one) => one.includes(words)));
  const isNotUnderlined = (words: string) =>
    until(`“${words}” not to be underlined`, async () => {
      const marked = await underlined();
      return marked.every((one) => !one.includes(words));
    });
  /** Clicks the words in the dock's copy of the draft. */
  const clickUnderline = async (words: string) => {
    const frame = await dock.frame();
    const handle = await frame.evaluateHandle(
      (sought) =>
        [...document.querySelectorAll(".draft-copy .underline")].find((one) =>
          one.textContent?.includes(sought),
        ),
      words,
    );
    const underline = handle.asElement() as ElementHandle<Element>;
    // The suggestions above follow the draft when its writer pauses, and move what is below.
    let before = "";
    await until("the panel to rest", async () => {
      const last = before;
      before = JSON.stringify(await underline.boundingBox());
      await new Promise((later) => setTimeout(later, 200));
      return before === last;
    });
    await underline.click();
  };

  test("finds an apology with an if as it is typed, and changes just these words in the editor", async () => {
    await open(FURIOUS);
    await page.keyboard.type(
      `Hello Clara, I'm ${DOUBTED} we kept you waiting. I will call you tomorrow at 10.`,
    );
    await isUnderlined(DOUBTED);
    await clickUnderline(DOUBTED);
    await dock.shows("Source: ", ".finding .more");
    const better = await dock.text(".finding[data-lit] .better");
    const [found = ""] = (await underlined()).filter((one) => one.includes(DOUBTED));
    const before = await draft();
    await dock.click(".finding[data-lit] > .button");
    await reads(before.replace(found, better));
    await isNotUnderlined(DOUBTED);
    await press("z", "Control");
    await reads(before);
  });

  test("keeps silent about what is fine here, in this ticket and for these words alone", async () => {
    await open(FURIOUS);
    await page.keyboard.type(`I'm sorry for ${GENERIC}.`);
    await isUnderlined(GENERIC);
    await clickUnderline(GENERIC);
    await dock.press("This is fine here");
    await dock.shows("1 kept", ".draft");
    await isNotUnderlined(GENERIC);
    await page.focus(EDITOR);
    await press("Home", "Control");
    await page.keyboard.type("Hello Clara. ");
    await until("the draft to be read along", async () => (await draft()).startsWith("Hello Clara. I'm"));
    await dock.shows("1 kept", ".draft");
    await isNotUnderlined(GENERIC);
    await page.click(`[data-entry-id="${ANOTHER}"]`);
    await dock.shows(`#${ANOTHER}`);
    await page.click(EDITOR);
    await page.keyboard.type(`I'm sorry for ${GENERIC}.`);
    await isUnderlined(GENERIC);
    await page.goBack();
    await dock.shows("1 kept", ".draft");
    await dock.click(".draft summary");
    await dock.click(".draft li.silenced .button");
    await isUnderlined(GENERIC);
  });

  test("is silent of a rule that is switched off, until it is switched on again", async () => {
    await open(FURIOUS);
    await page.keyboard.type(`I'm sorry for ${GENERIC}.`);
    await isUnderlined(GENERIC);
    await clickUnderline(GENERIC);
    await dock.press("Switch this rule off");
    await dock.shows(`Switched off: ${rule.about}.`, ".draft");
    await isNotUnderlined(GENERIC);
    await dock.click(".draft > .silenced .button");
    await isUnderlined(GENERIC);
  });

  /** Longer than an opened ticket takes to ask what is known of it, ms. */
  const QUESTIONS = 1500;

  test("reads along where the background was stopped, and does not wake it", async () => {
    await open(FURIOUS);
    const workers = () => driven!.browser.targets().filter((one) => one.type() === "service_worker");
    // The ticket that was just opened has its own questions, which may wake it once more.
    let since = Date.now();
    await until("the background to stay gone", async () => {
      if (Date.now() - since < QUESTIONS) return false;
      if (!workers().length) return true;
      await killWorker(driven!.browser);
      since = Date.now();
      return false;
    });
    await page.keyboard.type(`I'm sorry for ${GENERIC}.`);
    await isUnderlined(GENERIC);
    expect(workers()).toEqual([]);
  });

  test("is no part of the page's script, nor of the background's", () => {
    const script = (path: string) => readFileSync(join(built("chromium"), path), "utf8");
    expect(script("content-scripts/helpdesk.js")).not.toContain(rule.about);
    expect(script("background.js")).not.toContain(rule.about);
  });

  test("leads through the blanks of an inserted phrase with Tab, and gives Tab back", async () => {
    await open(FURIOUS);
    const phrase = await insertWithBlanks();
    const blanks = phrase.match(/\[[^\]]+\]/g)!;
    let text = flat(phrase);
    for (const [at, blank] of blanks.entries()) {
      if (at > 0) await press("Tab");
      await page.keyboard.type(`word${at}`);
      text = text.replace(blank, `word${at}`);
      await reads(text);
    }
    await press("Tab");
    await until("the focus to leave the editor", () =>
      page.evaluate((editor) => document.activeElement?.closest(editor) === null, EDITOR),
    );
  });

  /** Inserts the first phrase found that leaves blanks. */
  const insertWithBlanks = async (): Promise<string> => {
    await (await dock.find("input[type=search]")).type("call");
    const frame = await dock.frame();
    await frame.waitForSelector(".card .blank");
    const index = (await dock.suggestions()).findIndex((words) => /\[[^\]]+\]/.test(words));
    return dock.insert(index);
  };

  describe("a command of the browser", () => {
    /** The side panel beside the open dock. */
    const openPanel = async () => {
      const { browser } = driven!;
      await dock.press("Open in the side panel");
      const target = await browser.waitForTarget((one) => one.url().endsWith("/sidepanel.html"));
      const panel = await target.asPage();
      await panel.waitForSelector(".card [data-insert]");
      await pressCommand(browser, "toggle-dock");
      await until("the dock to be open too", () => dock.isSeen());
      return panel;
    };

    test("inserts the suggestion with its number, at the caret in the reply", async () => {
      await open(FURIOUS);
      await page.keyboard.type("Hello Clara,");
      const second = (await dock.suggestions())[1]!;
      await pressCommand(driven!.browser, "insert-2");
      await reads(flat(`Hello Clara, ${second}`));
    });

    test("inserts it once where dock and side panel are both open", async () => {
      await open(FURIOUS);
      const panel = await openPanel();
      await page.bringToFront();
      const [first = ""] = await dock.suggestions();
      await pressCommand(driven!.browser, "insert-1");
      await reads(flat(first));
      // Whatever else were to come would have come before the answer to the next one.
      await page.focus(EDITOR);
      await press("End", "Control");
      const [next = ""] = await dock.suggestions();
      await pressCommand(driven!.browser, "insert-1");
      await reads(flat(`${first} ${next}`));
      await panel.close();
    });

    test("opens a collapsed dock first: words that nobody sees do not go in", async () => {
      await open(FURIOUS);
      await dock.press("Collapse Amends");
      await until("the dock to be collapsed", async () => !(await dock.isSeen()));
      await pressCommand(driven!.browser, "insert-1");
      await until("the dock to be open", () => dock.isSeen());
      expect(await draft()).toBe("");
    });

    test("has a key from the start, each its own", async () => {
      const keys = await commandKeys(driven!.browser);
      expect(keys).toMatchObject({
        "insert-1": "Alt+Shift+1",
        "insert-2": "Alt+Shift+2",
        "insert-3": "Alt+Shift+3",
        "toggle-dock": "Alt+Shift+U",
      });
    });
  });

  leavesNothing(() => driven);
});
