/** Practice on the built extension, in both browsers: from the toolbar to both ends of a conversation, by keys alone. */
import type { Page } from "puppeteer-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { built } from "../../scripts/browsers";
import { stagePacked } from "./chaos/chromium-packed";
import { stageFirefox } from "./chaos/firefox";
import type { Stage } from "./chaos/stage";
import { needs, until } from "./driver";
import { openOwn, serviceWorker } from "./worker";

interface Chrome {
  action: { openPopup(): Promise<void> };
}

const STAGES = { chromium: stagePacked, firefox: stageFirefox };
type Standing = Pick<Stage, "page" | "restart" | "close">;

const SCENARIO = "A cracked bath and a plumber on the clock";
const GOOD = [
  "Hi Joe, a cracked bath and the plumber sent home: I'm sorry. It left our warehouse without its corner guards, so this is our mistake. A new bath is on the van on Monday between 7 and 9, and we pay the plumber's £120.",
  "Yes, they take the broken one away, and it costs you nothing.",
];
const BAD = "Hi Joe, you should have checked the bath at the door.";

/** More stops than any of our pages has. */
const MOST_STOPS = 120;

/**
 * Goes on by the tab key until it stands on what has these words, or is such an element; not at all where it does.
 * Beyond the page's last stop Firefox gives the keys to its own window, and a button there hears none.
 */
async function tabTo(page: Page, wanted: { selector?: string; words?: string }): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    const there = await page.evaluate(({ selector, words }) => {
      const focused = document.activeElement;
      return (
        focused !== document.body &&
        !!focused?.matches(selector ?? "*") &&
        (focused.textContent ?? "").includes(words ?? "")
      );
    }, wanted);
    if (there) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no tab stop is ${JSON.stringify(wanted)}`);
}

const shows = (page: Page, words: string) =>
  until(`“${words}”`, () =>
    page.evaluate((text) => document.querySelector("main")?.textContent?.includes(text), words),
  );

async function send(page: Page, reply: string): Promise<void> {
  await tabTo(page, { selector: "textarea" });
  await page.keyboard.type(reply);
  await page.keyboard.down("Control");
  await page.keyboard.press("Enter");
  await page.keyboard.up("Control");
  await until("the reply to be gone", () =>
    page.evaluate(() => !document.querySelector<HTMLTextAreaElement>(".play-reply textarea")?.value),
  );
}

describe.each(["chromium", "firefox"] as const)("practice, in %s", (kind) => {
  let stage: Standing | undefined;
  /** Asked of the page itself: Firefox's driver does not know it. */
  const origin = async () => (await stage!.page.evaluate(() => location.href)).split("/", 3).join("/");

  beforeEach(async (context) => {
    needs(kind, context);
    stage = await STAGES[kind](built(kind));
  });
  afterEach(async () => {
    await stage?.close();
    stage = undefined;
  });

  /** Firefox's driver cannot press the toolbar's button: what is behind it is opened there as a page. */
  const openPopup = async (): Promise<Page> => {
    const browser = stage!.page.browser();
    if (kind === "firefox") return openOwn(browser, await origin(), "popup.html");
    const worker = await serviceWorker(browser);
    await stage!.page.bringToFront();
    await worker.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.action.openPopup());
    return (await browser.waitForTarget((one) => one.url().endsWith("/popup.html"))).asPage();
  };
  const deskFrom = async (popup: Page): Promise<Page> => {
    const browser = popup.browser();
    await tabTo(popup, { selector: "button", words: "Open Today" });
    // The popup may be gone before the key is up.
    await popup.keyboard.press("Enter").catch(() => {});
    const target = await browser.waitForTarget((one) => one.url().includes("/desk.html"));
    return (await target.page())!;
  };
  const openPractice = async () => openOwn(stage!.page.browser(), await origin(), "desk.html#practice");
  const choose = async (desk: Page) => {
    await shows(desk, SCENARIO);
    await tabTo(desk, { selector: "button.scenario", words: SCENARIO });
    await desk.keyboard.press("Enter");
    await shows(desk, "What you know");
  };

  test("from the toolbar to a won conversation by keys alone, and it is still won after a restart", {
    timeout: 180_000,
  }, async () => {
    const desk = await deskFrom(await openPopup());
    await desk.bringToFront();
    await until("the desk", () => desk.$('nav a[href="#practice"]'));
    await tabTo(desk, { selector: 'a[href="#practice"]' });
    await desk.keyboard.press("Enter");
    await choose(desk);

    await send(desk, GOOD[0]!);
    await shows(desk, "will they take the broken one away too");
    await send(desk, GOOD[1]!);
    await shows(desk, "They trust you again");
    for (const words of ["You owned it", "You said when", "One good reply"]) await shows(desk, words);
    expect(await desk.evaluate(() => document.activeElement?.id)).toBe("debrief");
    await tabTo(desk, { selector: ".debrief button", words: "All conversations" });
    await desk.keyboard.press("Enter");
    await shows(desk, "Won once in 1");

    await stage!.restart("quit");
    const again = await openPractice();
    await shows(again, "Won once in 1");
    await shows(again, "They stayed in 1 of 1.");
  });

  test("a conversation is lost by blame, the debrief says why, and the last turn can be tried again", {
    timeout: 120_000,
  }, async () => {
    const desk = await openPractice();
    await choose(desk);
    for (let turn = 0; turn < 6; turn += 1) {
      await send(desk, BAD);
      if (await desk.$("#debrief")) break;
    }
    await shows(desk, "They left");
    for (const words of ["It reads as if it were their fault.", "Still to do: own what went wrong"])
      await shows(desk, words);
    await tabTo(desk, { selector: ".debrief button", words: "Try the last turn again" });
    await desk.keyboard.press("Enter");
    const box = await until("the reply box", () => desk.$(".play-reply textarea"));
    expect(await box.evaluate((element) => (element as HTMLTextAreaElement).value)).toBe(BAD);
  });

  test("a drill says of the feeling, the cost and the sentence how each was", {
    timeout: 120_000,
  }, async () => {
    const desk = await openPractice();
    await shows(desk, SCENARIO);
    await tabTo(desk, { selector: ".practice-parts input" });
    await desk.keyboard.press("ArrowRight");
    await shows(desk, "What do they feel, and what did it cost them?");
    for (const what of ["the feeling", "the cost"]) {
      await tabTo(desk, { selector: ".drill input:not(:checked)" });
      await desk.keyboard.press(" ");
      await until(what, () => desk.$(".drill input:focus:checked"));
    }
    await tabTo(desk, { selector: "textarea" });
    await desk.keyboard.type("We apologise for any inconvenience.");
    await tabTo(desk, { selector: "button", words: "How was that?" });
    await desk.keyboard.press("Enter");
    await shows(desk, "Say the feeling in a word");
    await shows(desk, "One way to say it");
  });
});
