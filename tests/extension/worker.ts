/** The extension's background, as only a test may treat it; in Chromium, but for what says otherwise. */
import type { Browser, Page, WebWorker } from "puppeteer-core";
import { until } from "./until";

interface Chrome {
  alarms: { get(name: string): Promise<{ scheduledTime: number } | undefined> };
  action: { getBadgeText(of: object): Promise<string> };
  commands: {
    onCommand: { dispatch(command: string): void };
    getAll(): Promise<{ name: string; shortcut: string }[]>;
  };
  notifications: { getAll(): Promise<object>; onClicked: { dispatch(id: string): void } };
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: unknown; error?: string }> };
}

export async function serviceWorker(browser: Browser): Promise<WebWorker> {
  const target = await browser.waitForTarget((one) => one.type() === "service_worker");
  return (await target.worker())!;
}

/** Stops it at once, as the browser may at any moment. */
export async function killWorker(browser: Browser): Promise<void> {
  const target = browser.targets().find((one) => one.type() === "service_worker");
  const worker = await target?.worker();
  await worker?.close().catch(() => {
    // It had stopped by itself.
  });
}

/** Presses the notification: a system without a screen shows none that could be clicked. */
export async function clickNotification(browser: Browser, id: string): Promise<void> {
  const worker = await serviceWorker(browser);
  await worker.evaluate((clicked) => {
    (globalThis as unknown as { chrome: Chrome }).chrome.notifications.onClicked.dispatch(clicked);
  }, id);
}

/** Presses the shortcut of a command: keys of a driver reach pages only. */
export async function pressCommand(browser: Browser, command: string): Promise<void> {
  const worker = await serviceWorker(browser);
  await worker.evaluate((pressed) => {
    (globalThis as unknown as { chrome: Chrome }).chrome.commands.onCommand.dispatch(pressed);
  }, command);
}

/** The keys that the browser gave to each command; "" where it gave none. */
export async function commandKeys(browser: Browser): Promise<Record<string, string>> {
  const worker = await serviceWorker(browser);
  return worker.evaluate(async () => {
    const all = await (globalThis as unknown as { chrome: Chrome }).chrome.commands.getAll();
    return Object.fromEntries(all.map(({ name, shortcut }) => [name, shortcut]));
  });
}

/** @param own a page of the extension. */
export const notifications = (own: Page): Promise<string[]> =>
  own.evaluate(async () =>
    Object.keys(await (globalThis as unknown as { chrome: Chrome }).chrome.notifications.getAll()),
  );

export const badge = (own: Page): Promise<string> =>
  own.evaluate(() => (globalThis as unknown as { chrome: Chrome }).chrome.action.getBadgeText({}));

/** When the alarm for the next reminder rings, epoch ms. */
export const alarm = (own: Page): Promise<number | undefined> =>
  own.evaluate(
    async () => (await (globalThis as unknown as { chrome: Chrome }).chrome.alarms.get("due"))?.scheduledTime,
  );

/** Asks the background as our own pages do; in both browsers. */
export const ask = <T>(own: Page, request: object): Promise<T> =>
  own.evaluate(async (message) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Chrome; chrome: Chrome };
    const answer = await (browser ?? chrome).runtime.sendMessage(message);
    if (!answer.ok) throw new Error(answer.error);
    return answer.value;
  }, request) as Promise<T>;

/** Opens a page of the extension, `desk.html#log`; in both browsers. */
export async function openOwn(browser: Browser, origin: string, path: string): Promise<Page> {
  const page = await browser.newPage();
  // Firefox loads it, and never says that it has.
  void page.goto(`${origin}/${path}`).catch(() => {});
  await until(path, () =>
    page.evaluate((name) => location.href.endsWith(name) && document.readyState === "complete", path),
  );
  return page;
}
