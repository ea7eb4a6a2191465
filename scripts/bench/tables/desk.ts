/** The desk with very many reminders: from its address to its use, a search, and scrolling through ten thousand. */
import { loadavg } from "node:os";
import type { Browser, Page } from "puppeteer-core";
import { find, start } from "../../browsers.ts";
import { buildExtension } from "../../build.ts";
import { fill, manyReminders } from "../reminders/fill.ts";
import { held, type Table } from "../table.ts";
import { percentile } from "../timing.ts";

const REMINDERS = 100_000;
/** To tell what the many cost from what the page itself does on this machine. */
const FEW = 300;
const OPENINGS = 24;
/** After so many rows the database puts itself in order for a while, which no agent's ever has to, ms. */
const SETTLING = 8000;
/** Between two of them, ms: what the page before asked for is answered, also where nobody waits for it. */
const REST = 500;
const SCROLLED_ROWS = 10_000;
/** As in the list itself, px. */
const ROW = 58;
/** Frames that the ten thousand rows are scrolled through in: far faster than anyone can read. */
const FRAMES = 400;
/** A frame that takes longer is seen as a jerk, ms. */
const JERK = 50;
const SEARCHES = ["lamp", "ana refund", "#10200", "yuki carrier", "clara", "twice"];

export default async function desk(): Promise<Table> {
  const table = {
    title: `The desk with ${REMINDERS.toLocaleString("en")} reminders`,
    columns: ["", "times", "p50 ms", "p95 ms", "slowest ms"],
  };
  if (!find("chromium")) return { ...table, rows: [], note: "Not measured: no Chromium on this machine." };
  buildExtension("chromium");
  const { browser, origin, close } = await start({ kind: "chromium", headless: true });
  try {
    const first = await browser.newPage();
    await first.goto(`${origin}/desk.html`);
    const all = manyReminders(REMINDERS, Date.now());
    await fill(first, all.slice(0, FEW));
    const few = await openings(browser, `${origin}/desk.html#today`, ".follow-up .what");
    const fewListed = await openings(browser, `${origin}/desk.html#follow-ups`, ".long-list .what");
    await fill(first, all);
    await first.close();
    await new Promise((over) => setTimeout(over, SETTLING));
    const today = await openings(browser, `${origin}/desk.html#today`, ".follow-up .what");
    const list = await openings(browser, `${origin}/desk.html#follow-ups`, ".long-list .what");
    const page = await browser.newPage();
    await page.goto(`${origin}/desk.html#follow-ups`);
    await page.waitForSelector(".long-list .what");
    const searches = [];
    for (const words of SEARCHES) searches.push(await searched(page, words));
    await select(page);
    await page.keyboard.press("Backspace");
    await page.click('.segmented input[value="later"]');
    await page.waitForFunction(
      (rows) => Number(document.querySelector(".long-list")?.ariaRowCount) > rows,
      {},
      SCROLLED_ROWS,
    );
    const frames = await scrolled(page);
    return {
      ...table,
      rows: [
        row("Today, from its address to rows that answer a key", today),
        row(`the same with ${FEW} reminders`, few),
        row("Follow-ups, from its address to rows that answer a key", list),
        row(`the same with ${FEW} reminders`, fewListed),
        row("a search, from its words to its rows", searches),
        row(`a frame while scrolling through ${SCROLLED_ROWS.toLocaleString("en")} rows`, frames),
      ],
      budgets: [
        held(
          `Today with ${REMINDERS.toLocaleString("en")} reminders, median`,
          median(today),
          undefined,
          "ms",
        ),
        held("A search in them, median", median(searches), undefined, "ms"),
      ],
      note: `Chromium with the extension as it ships; frames over ${JERK} ms: ${frames.filter((ms) => ms > JERK).length}; load of the machine ${loadavg()[0]!.toFixed(1)}.`,
    };
  } finally {
    await close();
  }
}

/** Until the first rows are drawn and a key has moved the place to the second: a page that only looks ready is not. */
async function openings(browser: Browser, address: string, rows: string): Promise<number[]> {
  const times: number[] = [];
  for (let opening = 0; opening <= OPENINGS; opening++) {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(usableAt, rows);
    await page.goto(address);
    const time = await page.waitForFunction(() => (globalThis as { usable?: number }).usable);
    times.push((await time.jsonValue())!);
    await new Promise((over) => setTimeout(over, REST));
    await page.close();
  }
  // The first one wakes the browser's own caches.
  return times.slice(1);
}

/** In the page: presses a key at every frame from the first row on, and notes when an answer has been drawn. */
function usableAt(rows: string): void {
  const look = () => {
    const active = document.querySelector(rows) && document.querySelector(".follow-up.active");
    if (active && active.id !== "follow-up-0") {
      const drawn = new MessageChannel();
      drawn.port1.onmessage = () => Object.assign(globalThis, { usable: performance.now() });
      return drawn.port2.postMessage(0);
    }
    if (active) document.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown", bubbles: true }));
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Until each row that is shown has the words, which those before had not. */
async function searched(page: Page, words: string): Promise<number> {
  await select(page);
  const start = performance.now();
  await page.keyboard.sendCharacter(words);
  await page.waitForFunction(
    (asked) => {
      const rows = [...document.querySelectorAll(".follow-up")].map((row) => row.textContent?.toLowerCase());
      return rows.length > 0 && rows.every((text) => asked.split(" ").every((word) => text?.includes(word)));
    },
    {},
    words,
  );
  return performance.now() - start;
}

const select = (page: Page) =>
  page.$eval(".desk-search input", (input) => (input as HTMLInputElement).select());

/** ms of each frame. */
function scrolled(page: Page): Promise<number[]> {
  return page.evaluate(
    (step, count) =>
      new Promise<number[]>((done) => {
        const list = document.querySelector(".long-list")!;
        const frames: number[] = [];
        let last = performance.now();
        const next = (now: number) => {
          frames.push(now - last);
          last = now;
          if (frames.length > count) return done(frames.slice(1));
          list.scrollTop += step;
          requestAnimationFrame(next);
        };
        requestAnimationFrame(next);
      }),
    (SCROLLED_ROWS * ROW) / FRAMES,
    FRAMES,
  );
}

const median = (times: number[]) =>
  percentile(
    times.toSorted((a, b) => a - b),
    0.5,
  );

function row(name: string, times: number[]): (string | number)[] {
  const sorted = times.toSorted((a, b) => a - b);
  const figures = [percentile(sorted, 0.5), percentile(sorted, 0.95), sorted.at(-1)!];
  return [name, times.length, ...figures.map((figure) => figure.toFixed(1))];
}
