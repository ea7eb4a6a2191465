/** The main job on the demo helpdesk, in both browsers: read, guide, insert, send, remember. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Reminder } from "../../lib/model";
import { find } from "../../scripts/browsers";
import { serveDemo } from "../../scripts/demo/serve";
import { Dock, type Driven, drive, flat, leavesNothing, needs, until } from "./driver";
import { ask, openOwn } from "./worker";

const EDITOR = "form.reply .ProseMirror";

describe.each(["chromium", "firefox"] as const)("on the demo helpdesk, in %s", (kind) => {
  let demo: Awaited<ReturnType<typeof serveDemo>>;
  let driven: Driven | undefined;
  let page: Page;
  let dock: Dock;

  beforeAll(async () => {
    demo = await serveDemo();
    if (!find(kind)) return;
    driven = await drive({ kind });
    page = driven.page;
    dock = new Dock(page);
  });
  afterAll(async () => {
    await driven?.close();
    await demo.close();
  });
  beforeEach((context) => needs(kind, context));

  const open = async (id: string) => {
    await page.goto(`${demo.url.replace(/\/$/, "")}/tickets/${id}`, { waitUntil: "load" });
    await dock.shows(`#${id}`);
  };
  const draft = () => page.$eval(EDITOR, (editor) => (editor as HTMLElement).innerText);
  const press = async (...keys: string[]) => {
    const last = keys.pop() as never;
    for (const key of keys) await page.keyboard.down(key as never);
    await page.keyboard.press(last);
    for (const key of keys) await page.keyboard.up(key as never);
  };

  test("an angry ticket is read with its reasons, and the next step is said", async () => {
    await open("1012");
    expect(await dock.text(".temperature")).toMatch(/Furious|Angry/);
    expect((await dock.text(".chips")).length).toBeGreaterThan(10);
    expect(await dock.text(".next .what")).not.toBe("");
    expect(await dock.suggestions()).not.toEqual([]);
  });

  test("the reasons light up in the ticket", async () => {
    await open("1012");
    const chip = await dock.find(".chips button");
    await chip.hover();
    await chip.click();
    await until("words lit up in the page", () =>
      page.evaluate(() => {
        const lit = (CSS as unknown as { highlights: Map<string, Set<Range>> }).highlights.get(
          "amends-evidence",
        );
        return [...(lit ?? [])].length > 0;
      }),
    );
  });

  test("a phrase lands at the agent's caret, keeps the draft, and one undo takes it back", async () => {
    await open("1012");
    await page.click(EDITOR);
    await page.keyboard.type("Hello, thanks");
    for (let index = 0; index < " thanks".length; index++) await page.keyboard.press("ArrowLeft");
    const words = await dock.insert();
    const whole = await until("the phrase in the reply", async () => {
      const text = flat(await draft());
      return text.includes(flat(words)) ? text : undefined;
    });
    expect(whole.startsWith("Hello,")).toBe(true);
    expect(whole.endsWith("thanks")).toBe(true);
    expect(await dock.text(".say .announcement")).toContain("Inserted");
    await page.focus(EDITOR);
    await press("Control", "z");
    await until("the draft as it was", async () => flat(await draft()) === "Hello, thanks");
  });

  test("the draft is read along as it is written", async () => {
    await open("1019");
    await page.click(EDITOR);
    await page.keyboard.type("Sorry for any inconvenience. I will call you tomorrow at 10:00.");
    await dock.shows("inconvenience", ".findings");
    await dock.shows("tomorrow", ".promises, .draft-and-promises");
  });

  test("an internal note is said to be one", async () => {
    await open("1019");
    await page.click('form.reply [role="tab"][data-mode="note"]');
    await dock.shows("the customer will not see it");
  });

  test("another ticket, without a page load, is another reading", async () => {
    await open("1012");
    const name = await dock.text("h1");
    await page.click('[data-entry-id="1019"]');
    await dock.shows("#1019");
    expect(await dock.text("h1")).not.toBe(name);
    await page.goBack();
    await dock.shows("#1012");
    expect(await dock.text("h1")).toBe(name);
  });

  test("where no ticket is open, the dock says what to do", async () => {
    await page.goto(demo.url, { waitUntil: "load" });
    await dock.shows("Open a ticket");
  });

  test("a sent reply is noticed, its words stand in the ticket, and its promise becomes a reminder", async () => {
    await open("1012");
    await page.click(EDITOR);
    const words = await dock.insert();
    await page.focus(EDITOR);
    await press("Control", "End");
    await page.keyboard.type(" I will call you tomorrow at 10:00.");
    await page.click("form.reply [data-action='send']");
    await until("the reply in the ticket", async () => {
      const sent = await page.$$eval(
        "[data-author-role=agent] .message-body",
        (all) => all.at(-1)?.textContent ?? "",
      );
      return flat(sent).includes(flat(words)) && sent.includes("tomorrow at 10:00");
    });
    await dock.shows(/[Ss]ent/, ".draft-and-promises, .foot");
    await dock.press("Remind me");
    await dock.shows(/Done/, ".draft-and-promises");
  });

  test("a reminder that comes due is shown once", async () => {
    await open("1019");
    await dock.press("Remind me of something…");
    await (await dock.find("form.remind input[id$=what]")).type("send the tracking link");
    await (await dock.find("form.remind input[id$=when]")).type("in 2 seconds");
    await dock.click("form.remind button[type=submit]");
    await dock.shows("send the tracking link", ".draft-and-promises");
    const own = await openOwn(driven!.browser, driven!.origin, "popup.html");
    const shown = await until("it to be shown", async () => {
      const { due: all } = await ask<{ due: Reminder[] }>(own, { kind: "reminders.soon" });
      return all.find(({ what, state }) => what === "send the tracking link" && state === "shown");
    });
    expect(shown.history.map(({ what }) => what)).toEqual(["set", "shown"]);
    await until("the popup to name it", () =>
      own.evaluate(() => document.body.innerText.includes("send the tracking link")),
    );
    await own.close();
    await page.bringToFront();
  });

  test("collapses to a pill that tells temperature and stage, and opens again", async () => {
    await open("1012");
    await dock.press("Collapse Amends");
    await until("the dock to be collapsed", async () => !(await dock.isSeen()));
    const holder = await dock.holder();
    const pill = await holder.evaluate((frame) => {
      const button = (frame.getRootNode() as ShadowRoot).querySelector("button");
      return button?.textContent;
    });
    expect(pill).toMatch(/(Furious|Angry) · \w+/);
    await holder.evaluate((frame) => (frame.getRootNode() as ShadowRoot).querySelector("button")?.click());
    await until("the dock to be open", () => dock.isSeen());
  });

  // No driver sees the inside of Firefox's sidebar.
  const inChromium = kind === "chromium" ? test : undefined;
  inChromium?.("moves to the browser's side panel, where the same words are inserted", async () => {
    await open("1012");
    await dock.press("Open in the side panel");
    const target = await driven!.browser.waitForTarget((one) => one.url().endsWith("/sidepanel.html"));
    const panel = await target.asPage();
    await panel.waitForSelector(".card [data-insert]");
    const words = await panel.$eval(".card .text", (text) => text.textContent ?? "");
    await panel.click(".card [data-insert]");
    await until("the phrase in the reply", async () =>
      flat(await draft()).includes(flat(words).slice(0, 30)),
    );
    await until("the dock to make room", async () => !(await dock.isSeen()));
    await panel.close();
  });

  leavesNothing(() => driven);
});
