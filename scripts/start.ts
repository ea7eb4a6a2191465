/**
 * `npm start`: the built extension in a browser, on the demo helpdesk, with an angry ticket open.
 * `npm start -- --headless` does the same without a screen, inserts the first suggestion, saves a picture
 * and says in words what happened. `--browser=firefox` takes Firefox where both are there.
 */
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Page } from "puppeteer-core";
import { canInstall, dockOf, find, install, type Kind, type Started, start } from "./browsers.ts";
import { buildDemo, buildExtension } from "./build.ts";
import { serveDemo } from "./demo/serve.ts";

const TICKET = "tickets/1012";
const PICTURE = join(".output", "start.png");

/** How long each step may take, ms. */
const PATIENCE = 15_000;

try {
  const { values } = parseArgs({
    options: { headless: { type: "boolean", default: false }, browser: { type: "string" } },
  });
  await main(values.headless, values.browser);
} catch (error) {
  console.error(`Amends: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

async function main(headless: boolean, asked: string | undefined): Promise<void> {
  const kind = browserHere(asked);
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
function browserHere(asked: string | undefined): Kind {
  if (asked !== undefined && asked !== "chromium" && asked !== "firefox") {
    throw new Error(`--browser takes chromium or firefox, not ${asked}`);
  }
  const kinds: Kind[] = asked ? [asked] : ["chromium", "firefox"];
  const kind = kinds.find(find);
  if (kind) return kind;
  if (asked) throw new Error(`no ${asked} found on this machine`);
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
  const dock = await step("the dock to open", () => untilThere(() => dockOf(page)));
  const insert = await step("a suggestion", () =>
    dock.waitForSelector(".card [data-insert]", { timeout: PATIENCE }),
  );
  const said = (selector: string) => dock.$eval(selector, (element) => element.textContent?.trim() ?? "");
  console.log(
    `Amends: the dock reads “${await said(".temperature p")}” and says: ${await said(".next .what")}`,
  );
  await insert?.click();
  const draft = await step("the words to stand in the reply", () =>
    page.waitForFunction(
      () => document.querySelector<HTMLElement>("form.reply [contenteditable=true]")?.innerText.trim(),
      { timeout: PATIENCE },
    ),
  );
  console.log(`Amends: inserted into the reply: “${await draft.jsonValue()}”`);
  // The dock's own word for it, so that the picture shows it.
  await step("the dock to say so", () =>
    dock.waitForSelector(".say .announcement span", { timeout: PATIENCE }),
  );
  mkdirSync(".output", { recursive: true });
  await page.screenshot({ path: PICTURE });
  console.log(`Amends: a picture of it is in ${PICTURE}`);
}

async function untilThere<T>(look: () => Promise<T | undefined>): Promise<T> {
  const end = performance.now() + PATIENCE;
  for (;;) {
    // A frame that goes while it is looked at is not the one.
    const found = await look().catch(() => undefined);
    if (found !== undefined) return found;
    if (performance.now() > end) throw new Error(`${PATIENCE / 1000} s have passed`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function step<T>(awaited: string, go: () => Promise<T>): Promise<T> {
  try {
    return await go();
  } catch (error) {
    throw new Error(`waited for ${awaited}, in vain (${(error as Error).message})`);
  }
}
