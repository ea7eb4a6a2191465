/** Draws the extension's icons from `icon.svg`, with the browser that is here. */
import { readFileSync } from "node:fs";
import { start } from "./browsers.ts";

const svg = readFileSync(new URL("icon.svg", import.meta.url), "utf8");
const { browser, close } = await start({ kind: "chromium", headless: true, extension: null });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await close();
