/**
 * The main job on a real Request Tracker 5 from Debian's packages, in Chromium: an agent logs in, switches
 * Amends on, opens an angry ticket, replies with its words, and is reminded of what was promised.
 */
import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { find } from "../../scripts/browsers";
import { Dock, type Driven, drive, leavesNothing, needs, until } from "./driver";
import { type RequestTracker, startRequestTracker } from "./request-tracker/server";
import type { Agent } from "./request-tracker/tickets";
import { clickNotification, killWorker, notifications } from "./worker";

describe("on a real Request Tracker, in chromium", () => {
  let tracker: RequestTracker | undefined;
  let missing = "";
  let driven: Driven | undefined;
  let page: Page;
  let dock: Dock;

  beforeAll(async () => {
    if (!find("chromium")) return;
    try {
      tracker = await startRequestTracker();
    } catch (error) {
      missing = (error as Error).message;
      return;
    }
    driven = await drive({ kind: "chromium" });
    page = driven.page;
    dock = new Dock(page);
  });
  afterAll(async () => {
    await driven?.close();
    await tracker?.stop();
  });
  beforeEach((context) => {
    needs("chromium", context);
    if (missing) context.skip(missing);
  });

  const ticket = (id: number) => `${tracker!.url}/Ticket/Display.html?id=${id}`;
  const reply = (id: number) => `${tracker!.url}/Ticket/Update.html?Action=Respond&id=${id}`;

  const logIn = async ({ user, password }: Agent) => {
    // As a new session: Request Tracker's own way out leads over a page that reloads by itself.
    await driven!.browser.deleteCookie(...(await driven!.browser.cookies()));
    await page.goto(tracker!.url);
    await page.type("input[name=user]", user);
    await page.type("input[name=pass]", password);
    await Promise.all([page.waitForNavigation(), page.click("#login [type=submit]")]);
  };
  /** The editable body of CKEditor 4, in its frame. */
  const editor = async (): Promise<{ frame: Frame; body: ElementHandle }> => {
    // What is typed before it is ready is written over by its own first contents.
    await page.waitForFunction(() =>
      Object.values(
        (window as { CKEDITOR?: { instances: Record<string, { status: string }> } }).CKEDITOR?.instances ??
          {},
      ).some(({ status }) => status === "ready"),
    );
    const holder = await page.waitForSelector("iframe.cke_wysiwyg_frame");
    const frame = (await holder!.contentFrame())!;
    return { frame, body: (await frame.waitForSelector("body.cke_editable"))! };
  };
  const storedReply = async (id: number) =>
    (await tracker!.correspondence(id)).filter(({ type }) => type === "Correspond").at(-1)!;

  test("the agent switches Amends on for this site, from the toolbar", async () => {
    await logIn(tracker!.agent);
    await page.goto(ticket(1));
    const [extension] = (await driven!.browser.extensions()).values();
    await extension!.triggerAction(page);
    const popup = await (
      await driven!.browser.waitForTarget((target) => target.url().endsWith("/popup.html"))
    ).asPage();
    await popup.locator("button ::-p-text(Use Amends on this site)").click();
    await dock.shows("#1");
  });

  test("an angry ticket is read with its reasons, without colleagues' notes and quoted words", async () => {
    await page.goto(ticket(1));
    await dock.shows("Hannah Osei", "h1");
    expect(await dock.text(".temperature")).toMatch(/Angry|Furious/);
    expect(await dock.text(".chips")).toMatch(/furious/);
    expect(await dock.text("body")).not.toContain("420 EUR");
  });

  test("the reply that Request Tracker stored is what was inserted and typed, paragraph by paragraph", async () => {
    await page.goto(ticket(1));
    await dock.shows("Hannah Osei", "h1");
    await page.goto(reply(1));
    // This page shows no messages: the ticket has followed the agent here.
    await dock.shows("Hannah Osei", "h1");
    const { frame, body } = await editor();
    const shows = (words: string) =>
      until(`“${words}” in the editor`, async () =>
        (await frame.evaluate(() => document.body.innerText)).includes(words),
      );
    await body.click();
    await page.keyboard.type("Hello Hannah,");
    await page.keyboard.press("Enter");
    await shows("Hello Hannah,");
    const words = await dock.insert();
    await shows(words.slice(0, 30));
    await body.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.type("I will call you tomorrow at 10:00.");
    await shows("I will call you tomorrow at 10:00.");
    const { length: before } = await tracker!.correspondence(1);
    await Promise.all([page.waitForNavigation(), page.click("[name=SubmitTicket]")]);

    const stored = await until("another reply to be stored", async () => {
      const { length } = await tracker!.correspondence(1);
      return length > before && (await storedReply(1));
    });
    expect(stored.creator).toBe(tracker!.agent.user);
    expect(stored.paragraphs).toEqual([
      "Hello Hannah,",
      ...words.split("\n\n"),
      "I will call you tomorrow at 10:00.",
    ]);
    await dock.shows(/sent/, ".sent");
  });

  test("what was promised pops up in time, through a stopped service worker, and a click lands on the ticket", async () => {
    await page.goto(ticket(1));
    await dock.shows("Hannah Osei", "h1");
    await dock.press("Remind me of something…");
    await (await dock.find("form.remind input[id$=what]")).type("call Hannah about the desk");
    await (await dock.find("form.remind input[id$=when]")).type("in 3 seconds");
    const submit = await dock.find("form.remind button[type=submit]");
    await submit.click();
    await dock.shows("Done", ".draft-and-promises");
    await page.goto(`${tracker!.url}/`);
    await killWorker(driven!.browser);

    const popup = await driven!.browser.newPage();
    await popup.goto(`${driven!.origin}/popup.html`);
    const id = await until("the notification", async () => (await notifications(popup))[0], 70_000);
    await clickNotification(driven!.browser, id);
    const opened = await driven!.browser.waitForTarget((target) => target.url() === ticket(1));
    const landed = (await opened.page())!;
    await new Dock(landed).shows("Hannah Osei", "h1");
    await landed.close();
    await popup.close();
    await page.bringToFront();
  });

  test("a phrase lands in the plain text box of an agent who prefers that", async () => {
    await logIn(tracker!.plain);
    await page.goto(ticket(2));
    await dock.shows("Caleb Nwosu", "h1");
    await page.goto(reply(2));
    await dock.shows("Caleb Nwosu", "h1");
    await page.click("textarea#UpdateContent");
    await page.keyboard.type("Hello Caleb,\n\n");
    const words = await dock.insert();
    const draft = await until("the phrase in the text box", async () => {
      const value = await page.$eval("textarea#UpdateContent", (box) => (box as HTMLTextAreaElement).value);
      return value.includes(words) && value;
    });
    expect(draft).toBe(`Hello Caleb,\n\n${words}`);
  });

  leavesNothing(() => driven);
});
