/** The real extension on the demo helpdesk, with a camera. */
import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import type { ElementHandle, Frame, Page } from "puppeteer-core";
import { start } from "../browsers.ts";
import { buildDemo, buildExtension } from "../build.ts";
import { serveDemo } from "../demo/serve.ts";

export type Ground = Awaited<ReturnType<typeof ground>>;

export async function ground() {
  buildExtension("chromium");
  buildDemo();
  const demo = await serveDemo();
  const started = await start({ kind: "chromium", headless: true });
  const base = demo.url.replace(/\/$/, "");
  return {
    /** A new page in front: one behind another is never drawn. */
    page: async (colours: "dark" | "light", width: number, height: number): Promise<Page> => {
      const page = await started.browser.newPage();
      await page.bringToFront();
      await theme(page, colours);
      await page.setViewport({ width, height });
      return page;
    },
    /** A page of the extension: `desk.html#log`. */
    own: (path: string) => `${started.origin}/${path}`,
    /** Opens a ticket. @returns the dock, with words to insert */
    ticket: async (page: Page, id: string): Promise<Frame> => {
      await page.goto(`${base}/tickets/${id}`, { waitUntil: "load" });
      const frame = await page.waitForFrame((one) => one.url().includes("/sidepanel.html"));
      await frame.waitForSelector(".card [data-insert]");
      return frame;
    },
    close: async () => {
      await started.close();
      await demo.close();
    },
  };
}

export const EDITOR = "form.reply .ProseMirror";

export function theme(page: Page, value: "dark" | "light"): Promise<void> {
  return page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
}

/** Presses the button with these words. */
export async function press(frame: Frame, words: string): Promise<void> {
  const find = (name: string) =>
    [...document.querySelectorAll("button")].find(
      (one) => one.getAttribute("aria-label") === name || one.textContent?.trim() === name,
    );
  const button = (await frame.waitForFunction(find, {}, words)).asElement();
  await (button as ElementHandle<Element>).click();
}

/** @param path its ending says which kind of picture */
export async function shoot(page: Page, path: string, whole = false): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  // Two frames: what was asked for last has been drawn.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  const quality = path.endsWith(".webp") ? { quality: 60 } : {};
  await page.screenshot({ path: path as `${string}.png`, fullPage: whole, ...quality });
  console.log(`Amends: ${path}`);
}
