/** Takes the README's pictures from the real extension on the demo helpdesk: `npm run pictures`. */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "puppeteer-core";
import { start } from "./browsers.ts";
import { buildDemo, buildExtension } from "./build.ts";
import { serveDemo } from "./demo/serve.ts";

const FOLDER = join(".github", "pictures");
const EDITOR = "form.reply .ProseMirror";

mkdirSync(FOLDER, { recursive: true });
buildExtension("chromium");
buildDemo();
const demo = await serveDemo();
const { browser, origin, close } = await start({ kind: "chromium", headless: true });
const page = await browser.newPage();
const base = demo.url.replace(/\/$/, "");

await page.setViewport({ width: 1440, height: 900 });
await open("1012");
await shoot(page, "ticket");

await theme("dark");
await open("1012");
await shoot(page, "ticket-dark");
await theme("light");

const dock = await open("1012");
await page.click(EDITOR);
await page.keyboard.type("Hello Clara, sorry for any inconvenience. I will call you tomorrow at 10:00.");
await dock.waitForSelector(".findings li");
await dock.$eval(".draft", (draft) => draft.scrollIntoView({ block: "start" }));
await shoot(page, "draft");
await press(dock, "Remind me");
await dock.waitForFunction(() =>
  document.querySelector(".draft-and-promises")?.textContent?.includes("Done"),
);

await press(dock, "Collapse Amends");
await shoot(page, "collapsed");

const popup = await browser.newPage();
await popup.setViewport({ width: 340, height: 420 });
await popup.goto(`${origin}/popup.html`);
await popup.waitForFunction(() => document.body.textContent?.includes("call you"));
await shoot(popup, "popup");

await close();
await demo.close();

async function open(id: string): Promise<Frame> {
  await page.goto(`${base}/tickets/${id}`, { waitUntil: "load" });
  const frame = await page.waitForFrame((one) => one.url().includes("/sidepanel.html"));
  await frame.waitForSelector(".card [data-insert]");
  return frame;
}

function theme(value: "dark" | "light"): Promise<void> {
  return page.emulateMediaFeatures([{ name: "prefers-color-scheme", value }]);
}

async function press(frame: Frame, words: string): Promise<void> {
  const find = (name: string) =>
    [...document.querySelectorAll("button")].find(
      (one) => one.getAttribute("aria-label") === name || one.textContent?.trim() === name,
    );
  const button = (await frame.waitForFunction(find, {}, words)).asElement();
  await (button as import("puppeteer-core").ElementHandle<Element>).click();
}

async function shoot(of: Page, name: string): Promise<void> {
  // Two frames: what was asked for last has been drawn.
  await of.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  await of.screenshot({ path: join(FOLDER, `${name}.png`) as `${string}.png` });
  console.log(`Amends: ${join(FOLDER, `${name}.png`)}`);
}
