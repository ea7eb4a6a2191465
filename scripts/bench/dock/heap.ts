/** Heap in use after a full collection, bytes. */
import type { Browser, CDPSession, Page } from "puppeteer-core";

/** Of the page's own process: what the helpdesk holds and what our script holds in it. */
export async function heapOf(page: Page): Promise<number> {
  return inUse(await page.createCDPSession());
}

/** Of the extension's own: its background, and all its docks. */
export async function heapOfOurs(
  browser: Browser,
  origin: string,
): Promise<{ name: string; bytes: number }[]> {
  const ours = browser.targets().filter((target) => target.url().startsWith(origin));
  return Promise.all(
    ours.map(async (target) => ({
      name: target.type() === "service_worker" ? "background" : "dock",
      bytes: await inUse(await target.createCDPSession()),
    })),
  );
}

async function inUse(session: CDPSession): Promise<number> {
  await session.send("HeapProfiler.enable");
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}
