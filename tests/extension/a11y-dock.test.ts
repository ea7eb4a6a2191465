/** The dock for people who see, move or press otherwise: its states, its pill, and a dialog of the desk, in Chromium. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { find } from "../../scripts/browsers";
import { serveDemo } from "../../scripts/demo/serve";
import {
  focusTrouble,
  LOOKS,
  type Look,
  moving,
  type Surface,
  smallTargets,
  stickingOut,
  violations,
  wear,
} from "./audit";
import { Dock, type Driven, drive, leavesNothing, needs, until } from "./driver";
import { ask, openOwn } from "./worker";

const EDITOR = "form.reply .ProseMirror";

describe("the dock and what opens, in chromium", () => {
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

  const open = async (id: string) => {
    await page.goto("about:blank");
    await page.goto(`${demo.url.replace(/\/$/, "")}/tickets/${id}`, { waitUntil: "load" });
    await dock.shows(`#${id}`);
    await dock.suggestions();
  };
  const isForEveryone = async (surface: Surface) => {
    for (const look of Object.keys(LOOKS) as Look[]) {
      await wear(surface, look);
      expect.soft(await violations(surface), look).toEqual([]);
    }
    expect.soft(await moving(surface), "less motion").toEqual([]);
    await wear(surface, "light");
    expect.soft(await smallTargets(surface), "small targets").toEqual([]);
    expect.soft(await stickingOut(surface), "sideways").toEqual([]);
  };

  test("no ticket is open", async () => {
    await page.goto(demo.url, { waitUntil: "load" });
    await dock.shows("Open a ticket");
    await isForEveryone(await dock.frame());
  });

  test("an angry ticket, as it is first seen", async () => {
    await open("1012");
    await isForEveryone(await dock.frame());
  });

  test("everything that can be opened is open", async () => {
    await open("1012");
    const frame = await dock.frame();
    const closed = ".why-button[aria-expanded=false], .rest[aria-expanded=false], summary";
    await frame.$$eval(closed, (all) => {
      for (const one of all) (one as HTMLElement).click();
    });
    await dock.press("Remind me of something…");
    await dock.press("What do you see?");
    await dock.find("form.remind");
    await isForEveryone(frame);
  });

  test("a draft with warnings and a promise, and an internal note", async () => {
    await open("1012");
    await page.click(EDITOR);
    await page.keyboard.type("CALM DOWN!!! Sorry for any inconvenience. I will call you tomorrow at 10:00.");
    await dock.shows("inconvenience", ".findings");
    await isForEveryone(await dock.frame());
    await page.click('form.reply [role="tab"][data-mode="note"]');
    await dock.shows("the customer will not see it");
    await isForEveryone(await dock.frame());
  });

  test.each([
    { width: 320, height: 640 },
    { width: 640, height: 450, deviceScaleFactor: 2 },
  ])("in a window of $width px, it needs no scrolling sideways", async (size) => {
    await page.setViewport(size);
    await open("1012");
    await isForEveryone(await dock.frame());
    await page.setViewport({ width: 1440, height: 900 });
  });

  test("the pill has a name that begins with what stands in it, and room for a finger", async () => {
    await open("1012");
    await dock.press("Collapse Amends");
    await until("the dock to be collapsed", async () => !(await dock.isSeen()));
    const pill = await (await dock.holder()).evaluate((frame) => {
      const button = (frame.getRootNode() as ShadowRoot).querySelector("button")!;
      const { width, height } = button.getBoundingClientRect();
      return { words: button.textContent, name: button.getAttribute("aria-label"), width, height };
    });
    expect(pill.name).toContain(pill.words);
    expect(Math.min(pill.width, pill.height)).toBeGreaterThanOrEqual(24);
    await (await dock.holder()).evaluate((frame) =>
      (frame.getRootNode() as ShadowRoot).querySelector("button")?.click(),
    );
  });

  test("dialogs and forms of the desk give the keyboard back", { timeout: 120_000 }, async () => {
    const desk = await openOwn(driven!.browser, driven!.origin, "desk.html#phrases");
    await desk.bringToFront();
    const press = async (words: string) => {
      await until(`the button “${words}”`, () =>
        desk.evaluate((wanted) => {
          const all = [...document.querySelectorAll("main button")];
          const found = all.find((one) => (one.getAttribute("aria-label") ?? one.textContent) === wanted);
          (found as HTMLElement | undefined)?.focus();
          return !!found;
        }, words),
      );
      await desk.keyboard.press("Enter");
    };
    const hasFocus = async (why: string) => expect((await focusTrouble(desk)).trouble, why).toBe("");
    await press("Add a phrase");
    await desk.waitForSelector(".own-form");
    expect(await violations(desk)).toEqual([]);
    await desk.type(".own-form textarea", "I am on it");
    await press("Save");
    await until("the phrase", () => desk.$("[aria-label='Delete: I am on it']"));
    await until("the keyboard", async () => (await focusTrouble(desk)).on !== "");
    await hasFocus("saved");
    await press("Delete: I am on it");
    await until("it to be gone", async () => !(await desk.$("[aria-label='Delete: I am on it']")));
    await until("the keyboard", async () => (await focusTrouble(desk)).on !== "");
    await hasFocus("deleted");

    const ticket = { key: "k", helpdesk: "Demo", id: "1", url: "http://127.0.0.1/1", subject: "Lamp" };
    await ask(desk, {
      kind: "reminders.set",
      wish: { ticket, kind: "promise", what: "call", due: 1, zone: "UTC" },
    });
    await desk.goto(`${driven!.origin}/desk.html#follow-ups`);
    await desk.waitForSelector(".follow-up");
    await desk.focus("[role=grid]");
    for (const key of ["?", "s"] as const) {
      await desk.keyboard.press(key);
      await desk.waitForSelector("dialog[open]");
      await isForEveryone(desk);
      await desk.keyboard.press("Escape");
      await until("it to be closed", async () => !(await desk.$("dialog[open]")));
      await hasFocus(`after “${key}”`);
    }
    await desk.keyboard.press("d");
    await until("it to be done", async () => !(await desk.$(".follow-up:not(.over)")));
    await until("the keyboard", async () => (await focusTrouble(desk)).on !== "");
    await wear(desk, "light", "print");
    expect(await violations(desk)).toEqual([]);
    await desk.close();
  });

  leavesNothing(() => driven);
});
