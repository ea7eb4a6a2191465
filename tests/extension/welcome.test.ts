/** The first page, as built: the live example reads, offers words and coaches. */
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { find } from "../../scripts/browsers";
import { type Driven, drive, leaks, needs, until } from "./driver";
import { openOwn } from "./worker";

describe.each(["chromium", "firefox"] as const)("the first page, in %s", (kind) => {
  let driven: Driven;
  let page: Page;

  beforeAll(async () => {
    if (!find(kind)) return;
    driven = await drive({ kind });
    page = await openOwn(driven.browser, driven.origin, "desk.html#welcome");
  });
  afterAll(() => driven?.close());

  const says = (words: RegExp, selector = ".play-guide") =>
    until(`${selector} to say ${words}`, async () => {
      const text = await page.$eval(selector, (one) => one.textContent ?? "").catch(() => "");
      return words.test(text) || undefined;
    });
  const fill = async (index: number, text: string) => {
    const box = (await page.$$("main textarea"))[index]!;
    await box.evaluate((one) => (one as HTMLTextAreaElement).select());
    await box.press("Backspace");
    await box.type(text);
  };

  test("reads the customer that is there, and offers words that come into the reply", async (context) => {
    needs(kind, context);
    await says(/Angry|Furious/);
    const insert = await until("a button to insert", () => page.$(".play-guide .card .button.loud"));
    await insert.click();
    await until("the words in the reply", () =>
      page.$$eval("main textarea", ([, reply]) => (reply as HTMLTextAreaElement).value.trim() || undefined),
    );
  });

  test("reads what is written in its place, and coaches the reply", async (context) => {
    needs(kind, context);
    await fill(0, "Thank you so much, the kettle came and it is lovely!");
    await says(/Calm/);
    await fill(0, "The kettle never came. This is ridiculous.");
    await says(/Angry|Annoyed/);
    await fill(1, "We apologise for any inconvenience caused.");
    await says(/inconvenience/);
  });

  test("names the helpdesks, and asks no address beyond this machine", async (context) => {
    needs(kind, context);
    await says(/Zendesk/, "main");
    expect(leaks(driven.requests)).toEqual([]);
  });
});
