/**
 * `npm start`: the built extension in a browser, on the demo helpdesk, with an angry ticket open.
 * `npm start -- --headless` does the same without a screen, inserts the first suggestion, saves a picture
 * and says in words what happened.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Frame, Page } from "puppeteer-core";
import { canInstall, find, install, type Kind, type Started, start } from "./browsers.ts";
import { buildDemo, buildExtension } from "./build.ts";
import { serveDemo } from "./demo/serve.ts";

const TICKET = "tickets/1012";
const PICTURE = join(".output", "start.png");

const headless = process.argv.includes("--headless");

try {
  await main();
} catch (error) {
  console.error(`Amends: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

async function main(): Promise<void> {
  const kind = browserHere();
  if (!headless && process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    throw new Error("this machine has no screen. Try: npm start -- --headless");
  }
  console.log("Amends: building the extension and the demo helpdesk…");
  buildExtension(kind);
  buildDemo();
  const demo = await serveDemo();
  const url = new URL(TICKET, `${demo.url.replace(/\/?$/, "/")}`).href;
  console.log(`Amends: opening ${url} in ${kind === "chromium" ? "a Chromium browser" : "Firefox"}…`);
  const started = await start({
    kind,
    headless,
    ...(headless ? { window: { width: 1440, height: 900 } } : {}),
  });
  try {
    const page = await openTicket(started, url);
    if (headless) await showAndTell(page);
    else await untilClosed(started);
  } finally {
    await started.close();
    await demo.close();
  }
}

/** The browser to use; on a Debian machine without one, Chromium is installed. */
function browserHere(): Kind {
  if (find("chromium")) return "chromium";
  if (find("firefox")) return "firefox";
  if (canInstall()) {
    console.log("Amends: there is no browser here; installing Debian's chromium…");
    install(["chromium"]);
    return "chromium";
  }
  throw new Error("no browser found. Install Chrome, Edge, Chromium or Firefox and run npm start again.");
}

async function openTicket({ browser }: Started, url: string): Promise<Page> {
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(url, { waitUntil: "load" });
  return page;
}

function untilClosed({ browser }: Started): Promise<void> {
  console.log("Amends: it is open. Close the browser, or press Ctrl+C here, to end.");
  return new Promise((resolve) => {
    browser.once("disconnected", () => resolve());
    process.once("SIGINT", () => resolve());
  });
}

async function showAndTell(page: Page): Promise<void> {
  const dock = await step("the dock to open", () => dockOf(page));
  const insert = await step("a suggestion", () =>
    dock.waitForSelector(".card [data-insert]", { timeout: 15_000 }),
  );
  const said = (selector: string) => dock.$eval(selector, (element) => element.textContent?.trim() ?? "");
  const phrase = await said(".card .text");
  console.log(
    `Amends: the dock reads “${await said(".temperature")}” and says: ${await said(".next .what")}`,
  );
  await insert?.click();
  const draft = await step("the words to stand in the reply", () =>
    page.waitForFunction(
      (start) => {
        const text = document.querySelector<HTMLElement>("[contenteditable=true]")?.textContent ?? "";
        return text.replace(/\s+/g, " ").includes(start) && text;
      },
      { timeout: 15_000 },
      phrase.replace(/\s+/g, " ").slice(0, 40),
    ),
  );
  console.log(`Amends: inserted into the reply: “${String(await draft.jsonValue()).trim()}”`);
  // The dock's own word for it, so that the picture shows it.
  await step("the dock to say so", () =>
    dock.waitForSelector(".say .announcement span", { timeout: 15_000 }),
  );
  mkdirSync(".output", { recursive: true });
  await page.screenshot({ path: PICTURE });
  console.log(`Amends: a picture of it is in ${PICTURE}`);
}

/** The dock's frame, inside its closed shadow root. */
async function dockOf(page: Page): Promise<Frame> {
  return page.waitForFrame((frame) => /-extension:\/\/.*\/sidepanel\.html/.test(frame.url()), {
    timeout: 15_000,
  });
}

async function step<T>(awaited: string, go: () => Promise<T>): Promise<T> {
  try {
    return await go();
  } catch (error) {
    mkdirSync(".output", { recursive: true });
    throw new Error(`waited for ${awaited}, in vain (${(error as Error).message})`);
  }
}
