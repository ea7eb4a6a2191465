/** Stop watches in the helpdesk's page and in the dock. Times are epoch ms, so that two processes can be compared. */
import type { Frame, Page } from "puppeteer-core";

/** The last paragraph of the draft, as the dock shows it. */
export interface Shown {
  text: string;
  at: number;
}
interface Clocked {
  keys: { at: number; painted: number }[];
  longTasks: number;
  shown: Shown[];
}
type Clock = typeof globalThis & Partial<Clocked>;

/** In the page: when each key was pressed, when it stood on the screen, and tasks of more than 50 ms. */
export async function clockKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    const clock = globalThis as Clock;
    clock.keys = [];
    clock.longTasks = 0;
    const origin = performance.timeOrigin;
    document.addEventListener(
      "keydown",
      ({ timeStamp }) => {
        const key = { at: origin + timeStamp, painted: 0 };
        clock.keys!.push(key);
        // The first task after a frame comes when that is drawn.
        const drawn = new MessageChannel();
        drawn.port1.onmessage = () => {
          key.painted = origin + performance.now();
        };
        requestAnimationFrame(() => drawn.port2.postMessage(0));
      },
      { capture: true, passive: true },
    );
    new PerformanceObserver((list) => {
      clock.longTasks! += list.getEntries().length;
    }).observe({ type: "longtask" });
  });
}

/** In the dock: when each state of the draft's copy, and of the findings that go with it, was drawn. */
export async function clockFindings(dock: Frame): Promise<void> {
  await dock.evaluate(() => {
    const clock = globalThis as Clock;
    clock.shown = [];
    let last = "";
    // Of an underline only its words, not what it says to those who listen.
    const words = (node: ChildNode) =>
      (node.nodeType === Node.TEXT_NODE ? node : node.lastChild)?.textContent;
    new MutationObserver(() => {
      const copy = [...(document.querySelector(".draft-copy")?.childNodes ?? [])].map(words).join("");
      const text = copy.slice(copy.lastIndexOf("\n") + 1);
      if (text === last) return;
      last = text;
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () =>
        clock.shown!.push({ text, at: performance.timeOrigin + performance.now() });
      requestAnimationFrame(() => drawn.port2.postMessage(0));
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

export const keysOf = (page: Page): Promise<Pick<Clocked, "keys" | "longTasks">> =>
  page.evaluate(() => {
    const { keys = [], longTasks = 0 } = globalThis as Clock;
    return { keys, longTasks };
  });

export const shownIn = (dock: Frame): Promise<Shown[]> =>
  dock.evaluate(() => (globalThis as Clock).shown ?? []);
