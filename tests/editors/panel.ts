/** The browser's side panel, as far as the page can tell. */
import type { Browser, Page } from "puppeteer-core";

/** A window beside: what the browser's side panel is to the page, which neither browser lets a test drive. */
export async function opensPanel(browser: Browser, port: number): Promise<Page> {
  const panel = await browser.newPage({ type: "window" });
  await panel.goto(`http://localhost:${port}/panel`);
  return panel;
}
