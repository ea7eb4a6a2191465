/**
 * Stop watches for the way from a ticket to its suggestions: one in the helpdesk's page, one in the dock. They
 * are set before either has run anything. Times are epoch ms, so that two processes can be compared.
 */
import type { Frame, Page } from "puppeteer-core";
import { dockOf } from "../../browsers.ts";

/** What the dock has drawn: whose ticket, and the words of its suggestions. */
interface Drawn {
  ticket: string;
  words: string;
  at: number;
}

type Clock = typeof globalThis & { domAt?: number; askedAt?: number; drawn?: Drawn[] };

/** So long no new suggestion: they are the ones that stay, ms. */
const STILL = 500;
const PATIENCE = 15_000;
const LOOK = 50;

export async function setClocks(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    const clock = globalThis as Clock;
    const now = () => performance.timeOrigin + performance.now();
    if (!location.protocol.endsWith("-extension:")) {
      document.addEventListener("DOMContentLoaded", () => (clock.domAt = now()));
      document.addEventListener("click", () => (clock.askedAt = now()), { capture: true });
      return;
    }
    const drawn: Drawn[] = [];
    clock.drawn = drawn;
    let last = "";
    new MutationObserver(() => {
      const words = [...document.querySelectorAll(".card .text")].map((card) => card.textContent).join("\n");
      const ticket = /#(\d+)/.exec(document.body.textContent ?? "")?.[1] ?? "";
      if (!words || last === ticket + words) return;
      last = ticket + words;
      // The first task after a frame comes when that is drawn.
      const frame = new MessageChannel();
      frame.port1.onmessage = () => drawn.push({ ticket, words, at: now() });
      requestAnimationFrame(() => frame.port2.postMessage(0));
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** From the page's DOM being complete, right after which our script starts, to the suggestions that stay, ms. */
export async function loaded(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: "load" });
  const at = await shown(page, ticketOf(address));
  return at - (await page.evaluate(() => (globalThis as Clock).domAt!));
}

/** From the click on a ticket in the helpdesk's list to the suggestions that stay, ms. */
export async function switched(page: Page, id: string): Promise<number> {
  await page.click(`a[href$="/${id}"]`);
  const at = await shown(page, id);
  return at - (await page.evaluate(() => (globalThis as Clock).askedAt!));
}

const ticketOf = (address: string) => address.slice(address.lastIndexOf("/") + 1);

/** When the suggestions for this ticket that stay were first drawn. */
async function shown(page: Page, ticket: string): Promise<number> {
  const until = Date.now() + PATIENCE;
  for (let dock: Frame | undefined; Date.now() < until; await rest(LOOK)) {
    dock ??= await dockOf(page);
    const drawn = (await dock?.evaluate(() => (globalThis as Clock).drawn)) ?? [];
    const last = drawn.at(-1);
    if (last?.ticket !== ticket || Date.now() - last.at < STILL) continue;
    return last.at;
  }
  throw new Error(`The dock never showed suggestions for ticket ${ticket}`);
}

const rest = (ms: number) => new Promise((over) => setTimeout(over, ms));
